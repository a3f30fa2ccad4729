import { IonIcon } from '@ionic/react';
import { closeCircle, searchOutline } from 'ionicons/icons';
import { useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import styles from './SearchBox.module.css';

const pauseInTyping = 250;

interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
  /** Enter was pressed. */
  onSubmit: (value: string) => void;
}

/** Tells what is typed, a moment after the last key. */
export function SearchBox({ value, onChange, onSubmit }: SearchBoxProps) {
  const t = useText();
  const [text, setText] = useState(value);
  const known = useRef(value);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // The address was changed elsewhere, by Back or a link.
    if (value === known.current) return;
    known.current = value;
    setText(value);
  }, [value]);

  const tell = (words: string) => {
    if (words === known.current) return;
    known.current = words;
    onChange(words);
  };

  useEffect(() => {
    if (text === known.current) return;
    const timer = setTimeout(() => tell(text), pauseInTyping);
    return () => clearTimeout(timer);
  });

  const clear = () => {
    setText('');
    tell('');
    field.current?.focus();
  };

  return (
    <form
      role="search"
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        known.current = text;
        onSubmit(text);
        field.current?.blur();
      }}
    >
      <IonIcon icon={searchOutline} aria-hidden="true" className={styles.icon} />
      <input
        ref={field}
        type="search"
        enterKeyHint="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={t('jobs.search')}
        placeholder={t('jobs.search_placeholder')}
        autoComplete="off"
        autoCorrect="off"
        className={styles.input}
      />
      {text && (
        <button type="button" aria-label={t('jobs.clear_search')} onClick={clear} className={styles.clear}>
          <IonIcon icon={closeCircle} aria-hidden="true" />
        </button>
      )}
    </form>
  );
}
