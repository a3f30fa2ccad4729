import { addOutline, createOutline } from 'ionicons/icons';
import { useState, type ReactNode } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Button, IconButton } from '@/ui/Button';
import styles from '../Resume.module.css';

interface EntriesProps<Entry> {
  entries: Entry[];
  nameOf: (entry: Entry) => string;
  draw: (entry: Entry, index: number) => ReactNode;
  /** Fills in the entry at this place; the place after the last is a new one. */
  form: (index: number, close: () => void) => ReactNode;
  addLabel: string;
  /** Stands where there is none. */
  nothing: string;
}

/** Posts or studies, one below the other; each is put right where it stands. */
export function Entries<Entry>({ entries, nameOf, draw, form, addLabel, nothing }: EntriesProps<Entry>) {
  const t = useText();
  const [open, setOpen] = useState<number | null>(null);
  // Where the form was, the button that opened it gets the focus back.
  const [closed, setClosed] = useState<number | null>(null);
  const close = () => {
    setClosed(open);
    setOpen(null);
  };
  return (
    <>
      {entries.length === 0 && open === null && <p className={styles.quiet}>{nothing}</p>}
      <ol className={styles.entries}>
        {entries.map((entry, index) => (
          <li key={index} className={styles.entry}>
            {open === index ? (
              form(index, close)
            ) : (
              <>
                <div className={styles.entryText}>{draw(entry, index)}</div>
                <IconButton
                  icon={createOutline}
                  autoFocus={closed === index}
                  label={t('resume.correct', { what: nameOf(entry) })}
                  onClick={() => setOpen(index)}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      {open === entries.length ? (
        form(open, close)
      ) : (
        <Button
          look="soft"
          icon={addOutline}
          autoFocus={closed === entries.length}
          onClick={() => setOpen(entries.length)}
        >
          {addLabel}
        </Button>
      )}
    </>
  );
}
