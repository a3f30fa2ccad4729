import { useState } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import styles from './AskTwice.module.css';
import { Button } from './Button';

interface AskTwiceProps {
  label: string;
  icon?: string;
  explained: string;
  /** What is pressed to do it. */
  sure: string;
  busy: boolean;
  onSure: () => void;
}

/** Something that cannot be undone: it is explained, and asked for once more. */
export function AskTwice({ label, icon, explained, sure, busy, onSure }: AskTwiceProps) {
  const t = useText();
  const [asked, setAsked] = useState<boolean | null>(null);
  if (!asked)
    return (
      <Button
        look="danger"
        {...(icon && { icon })}
        autoFocus={asked === false}
        onClick={() => setAsked(true)}
      >
        {label}
      </Button>
    );
  return (
    <div role="group" aria-label={label} className={styles.sure}>
      <p>{explained}</p>
      <div className={styles.actions}>
        <Button look="danger" autoFocus busy={busy} onClick={onSure}>
          {sure}
        </Button>
        <Button look="plain" onClick={() => setAsked(false)}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
