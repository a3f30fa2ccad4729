import type { JobPosting } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { classes } from '@/ui/classes';
import styles from './Match.module.css';
import { bandOf } from './bands';

/** A posting's score in a list: a number and a word, so that no colour has to be told apart. */
export function MatchBadge({ posting }: { posting: Pick<JobPosting, 'match' | 'match_status'> }) {
  const t = useText();
  const { match, match_status: status } = posting;
  if (status === 'pending') return <span className={styles.pending}>{t('match.pending')}</span>;
  if (!match) return null;
  const band = bandOf(match.score);
  return (
    <span className={classes(styles.badge, styles[band])}>
      <span className="visually-hidden">{t('match.score_of', { score: match.score })} </span>
      <span aria-hidden="true" className={styles.number}>
        {match.score}
      </span>
      {t(`match.band.${band}`)}
    </span>
  );
}
