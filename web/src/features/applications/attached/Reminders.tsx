import type { Attached, Reminder } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { classes } from '@/ui/classes';
import styles from './Attached.module.css';
import { AttachedSection } from './AttachedSection';
import { useChangeAttached } from './queries';

export function Reminders({ id }: { id: string }) {
  return (
    <AttachedSection
      applicationId={id}
      kind="reminders"
      nameOf={({ text }) => text}
      order={(a, b) => Number(a.done) - Number(b.done) || a.due_at.localeCompare(b.due_at)}
    >
      {(reminder) => <Item id={id} reminder={reminder} />}
    </AttachedSection>
  );
}

function Item({ id, reminder }: { id: string; reminder: Attached<Reminder> }) {
  const t = useText();
  const formats = useFormats();
  const { mutate } = useChangeAttached(id, 'reminders');
  const { text, due_at: due, time_zone: zone, repeat, done } = reminder;
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={done}
        onChange={({ target }) => mutate({ item: reminder, part: { done: target.checked } })}
      />
      <span className={classes(done && styles.done)}>
        {text}
        <span className={styles.quiet}>
          {[formats.dateTimeIn(due, zone), formats.ago(due), repeat && t(`repeat.${repeat}`)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </label>
  );
}
