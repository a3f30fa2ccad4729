import { useText } from '@/i18n/LanguageProvider';
import styles from './Match.module.css';
import { bandOf } from './bands';

const radius = 34;
const round = 2 * Math.PI * radius;

/** The score, large, with its share of a hundred drawn around it. */
export function ScoreRing({ score }: { score: number }) {
  const t = useText();
  return (
    <svg
      viewBox="0 0 80 80"
      role="img"
      aria-label={t('match.score_of', { score })}
      className={`${styles.ring} ${styles[bandOf(score)] ?? ''}`}
    >
      <circle cx="40" cy="40" r={radius} className={styles.ringBack} />
      <circle
        cx="40"
        cy="40"
        r={radius}
        strokeDasharray={`${(score / 100) * round} ${round}`}
        className={styles.ringFront}
      />
      <text x="40" y="40" className={styles.ringText}>
        {score}
      </text>
    </svg>
  );
}
