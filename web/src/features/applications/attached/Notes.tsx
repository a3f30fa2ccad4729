import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Markdown } from '../Markdown';
import styles from './Attached.module.css';
import { AttachedSection } from './AttachedSection';

export function Notes({ id }: { id: string }) {
  const t = useText();
  const formats = useFormats();
  return (
    <AttachedSection
      applicationId={id}
      kind="notes"
      nameOf={(note) => note.text.slice(0, 40)}
      order={(a, b) => b.created_at.localeCompare(a.created_at)}
    >
      {(note) => (
        <>
          {note.html ? <Markdown html={note.html} /> : <p>{note.text}</p>}
          <p className={styles.quiet}>
            {formats.dateTime(note.created_at)}
            {note.version === 0 && ` · ${t('waiting.mark')}`}
          </p>
        </>
      )}
    </AttachedSection>
  );
}
