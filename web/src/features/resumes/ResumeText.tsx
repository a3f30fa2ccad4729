import { useEffect, useMemo, useRef, type Ref } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import styles from './Resume.module.css';
import { passageOf } from './evidence';

interface ResumeTextProps {
  ref?: Ref<HTMLDivElement>;
  text: string;
  /** A quotation to point out. */
  marked: string | null;
}

/** The text as it was read from the file. */
export function ResumeText({ ref, text, marked }: ResumeTextProps) {
  const t = useText();
  const mark = useRef<HTMLElement>(null);
  const passage = useMemo(() => (marked ? passageOf(text, marked) : null), [text, marked]);
  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark.current?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }, [passage]);
  return (
    <section ref={ref} aria-label={t('resume.view_text')} className={styles.textPane}>
      <h2 className={styles.textTitle}>{t('resume.view_text')}</h2>
      <div tabIndex={0} role="group" aria-label={t('resume.view_text')} className={styles.text}>
        {passage ? (
          <>
            {text.slice(0, passage[0])}
            <mark ref={mark}>{text.slice(...passage)}</mark>
            {text.slice(passage[1])}
          </>
        ) : (
          text
        )}
      </div>
    </section>
  );
}
