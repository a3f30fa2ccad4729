import { createOutline } from 'ionicons/icons';
import { useId, useState, type ReactNode } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { IconButton } from '@/ui/Button';
import styles from '../Resume.module.css';

interface SectionProps {
  title: string;
  /** Put right by filling in this; without it the section's entries have their own. */
  form?: (close: () => void) => ReactNode;
  children: ReactNode;
}

/** One part of what was read. */
export function Section({ title, form, children }: SectionProps) {
  const t = useText();
  const id = useId();
  const [editing, setEditing] = useState<boolean | null>(null);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{title}</h2>
        {form && !editing && (
          <IconButton
            icon={createOutline}
            autoFocus={editing === false}
            label={t('resume.correct', { what: title })}
            onClick={() => setEditing(true)}
          />
        )}
      </div>
      {editing && form ? form(() => setEditing(false)) : children}
    </section>
  );
}
