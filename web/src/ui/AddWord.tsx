import { useState } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import styles from './AddWord.module.css';
import { Button } from './Button';
import { TextField } from './Field';

interface AddWordProps {
  label: string;
  hint?: string;
  maxLength?: number;
  onAdd: (word: string) => void;
}

/** A field that adds what is typed to a list, and is ready for the next. */
export function AddWord({ label, hint, maxLength = 100, onAdd }: AddWordProps) {
  const t = useText();
  const [word, setWord] = useState('');
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (word.trim()) onAdd(word.trim());
        setWord('');
      }}
    >
      <div className={styles.field}>
        <TextField
          label={label}
          hint={hint}
          maxLength={maxLength}
          autoComplete="off"
          value={word}
          onChange={({ target }) => setWord(target.value)}
        />
      </div>
      <Button type="submit" look="soft" disabled={!word.trim()}>
        {t('action.add')}
      </Button>
    </form>
  );
}
