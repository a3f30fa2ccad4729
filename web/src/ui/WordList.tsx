import { IonIcon } from '@ionic/react';
import { close } from 'ionicons/icons';
import { useText } from '@/i18n/LanguageProvider';
import { AddWord } from './AddWord';
import styles from './WordList.module.css';

interface WordListProps {
  words: string[];
  addLabel: string;
  hint?: string;
  onChange: (words: string[]) => void;
}

/** A list of short texts that grows and shrinks one by one. */
export function WordList({ words, addLabel, hint, onChange }: WordListProps) {
  const t = useText();
  const add = (word: string) => {
    if (!words.some((each) => each.toLowerCase() === word.toLowerCase())) onChange([...words, word]);
  };
  return (
    <div>
      {words.length > 0 && (
        <ul className={styles.words}>
          {words.map((word) => (
            <li key={word} className={styles.word}>
              <span>{word}</span>
              <button
                type="button"
                aria-label={t('action.remove', { what: word })}
                className={styles.remove}
                onClick={() => onChange(words.filter((each) => each !== word))}
              >
                <IonIcon icon={close} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddWord label={addLabel} hint={hint} onAdd={add} />
    </div>
  );
}
