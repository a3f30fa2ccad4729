import type { ImportColumns, Stage } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { stageName } from '../../stageNames';
import styles from './Importing.module.css';

interface StatusWordsProps {
  words: ImportColumns['statuses'];
  stages: Stage[];
  onMean: (word: string, key: string) => void;
}

/** Which of the person's stages each word of the file stands for. */
export function StatusWords({ words, stages, onMean }: StatusWordsProps) {
  const t = useText();
  return (
    <section aria-label={t('import.statuses')} className={styles.part}>
      <h3>{t('import.statuses')}</h3>
      <p>{t('import.statuses_text')}</p>
      <ul className={styles.pairs}>
        {words.map(({ word, lines, status }) => (
          <li key={word}>
            <span className={styles.theirs}>
              <span className={styles.heading}>{word}</span>
              <span className={styles.samples}>{t('import.lines', { count: lines })}</span>
            </span>
            <select
              aria-label={t('import.means', { heading: word })}
              aria-invalid={status === null || undefined}
              value={status ?? ''}
              onChange={({ target }) => onMean(word, target.value)}
              className={styles.ours}
            >
              {status === null && (
                <option value="" disabled>
                  {t('import.choose_stage')}
                </option>
              )}
              {stages.map((stage) => (
                <option key={stage.key} value={stage.key}>
                  {stageName(t, stage)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
