import { useText } from '@/i18n/LanguageProvider';
import { Bar, Skeleton } from '@/ui/Skeleton';
import styles from './Match.module.css';
import type { Pair } from './reasons';

/** What the posting asks for beside what the résumé says to it. */
export function EvidencePairs({ pairs, partial }: { pairs: Pair[]; partial: boolean }) {
  const t = useText();
  if (pairs.length === 0 && partial)
    return (
      <Skeleton>
        <Bar height={64} />
      </Skeleton>
    );
  if (pairs.length === 0) return null;
  return (
    <div>
      <h3 className={styles.small}>{t('match.evidence')}</h3>
      <ul className={styles.pairs}>
        {pairs.map((pair, index) => (
          <li key={index} className={styles.pair}>
            <p className={styles.pairText}>{pair.text}</p>
            <div className={styles.sides}>
              <figure>
                <figcaption>{t('match.they_ask')}</figcaption>
                <blockquote>{pair.posting}</blockquote>
              </figure>
              <figure>
                <figcaption>{t('match.you_say')}</figcaption>
                <blockquote>{pair.resume}</blockquote>
              </figure>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
