import { useState } from 'react';
import { outbox, type Change, type Entry } from '@/api/outbox';
import { openQuickAddAgain } from '@/features/applications/quickAddState';
import { useNamedStages } from '@/features/applications/queries';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { WaitingState } from './WaitingState';
import styles from './Waiting.module.css';

interface WaitingEntryProps {
  entry: Entry;
  editing: boolean;
  onEdit: (on: boolean) => void;
  onClose: () => void;
}

/** One change that waits: what it is, what was typed, and what can be done with it. */
export function WaitingEntry({ entry, editing, onEdit, onClose }: WaitingEntryProps) {
  const t = useText();
  const formats = useFormats();
  const { id, change, state, title, at } = entry;
  const what = useWhat(change);

  const edit = () => {
    if (change.kind === 'note') {
      onEdit(true);
      return;
    }
    onClose();
    openQuickAddAgain(entry);
  };

  return (
    <li className={styles.entry}>
      <h3 className={styles.what}>{what}</h3>
      {title && <p className={styles.about}>{title}</p>}
      {editing && change.kind === 'note' ? (
        <NoteForm
          text={change.text}
          onSend={(text) => void outbox.retry(id, { kind: 'note', text }).then(() => onEdit(false))}
        />
      ) : (
        <Typed change={change} />
      )}
      <p className={styles.when}>{formats.dateTime(new Date(at).toISOString())}</p>
      <WaitingState entry={entry} />
      <div className={styles.actions}>
        {state.kind === 'conflict' && (
          <>
            <Button look="soft" onClick={() => void outbox.discard(id)}>
              {t('conflict.take_theirs')}
            </Button>
            <Button look="soft" onClick={() => void outbox.retry(id)}>
              {t('conflict.keep_mine')}
            </Button>
          </>
        )}
        {state.kind === 'refused' && (
          <>
            {(change.kind === 'note' || (change.kind === 'application' && !change.body.job_id)) &&
              !editing && (
                <Button look="soft" onClick={edit}>
                  {t('waiting.edit')}
                </Button>
              )}
            <Button look="soft" onClick={() => void outbox.retry(id)}>
              {t('action.try_again')}
            </Button>
          </>
        )}
        {state.kind !== 'conflict' && (
          <Button look="plain" onClick={() => void outbox.discard(id)}>
            {t('waiting.discard')}
          </Button>
        )}
      </div>
    </li>
  );
}

function useWhat(change: Change): string {
  const t = useText();
  const stages = useNamedStages();
  switch (change.kind) {
    case 'application':
      return t('waiting.application');
    case 'note':
      return t('waiting.note');
    case 'move': {
      const stage = stages.find(({ key }) => key === change.to.status)?.name ?? change.to.status;
      return t('waiting.move', { stage });
    }
    case 'mark':
      return t(`waiting.${change.mark}_${change.on ? 'on' : 'off'}`);
  }
}

/** The words that were written, so that they can be read and copied whatever becomes of them. */
function Typed({ change }: { change: Change }) {
  const words =
    change.kind === 'note'
      ? change.text
      : change.kind === 'move'
        ? change.note
        : change.kind === 'application'
          ? [change.body.url, change.body.location, change.body.notes].filter(Boolean).join('\n')
          : null;
  return words ? <p className={styles.typed}>{words}</p> : null;
}

function NoteForm({ text, onSend }: { text: string; onSend: (text: string) => void }) {
  const t = useText();
  const [value, setValue] = useState(text);
  return (
    <>
      <TextArea
        label={t('waiting.note')}
        rows={4}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        autoFocus
      />
      <Button disabled={!value.trim()} onClick={() => onSend(value)}>
        {t('waiting.send')}
      </Button>
    </>
  );
}
