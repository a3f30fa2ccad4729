import { openOutline } from 'ionicons/icons';
import { IonIcon } from '@ionic/react';
import type { JobPosting } from '@/api/types';
import { useSources } from '@/features/sources/queries';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import styles from './Posting.module.css';
import { outsideAddress } from './facts';

/** Each source that advertises this posting, with its own page of it. */
export function FoundAt({ sources }: { sources: JobPosting['sources'] }) {
  const t = useText();
  const formats = useFormats();
  const { data } = useSources();
  const nameOf = (source: string) => data?.items.find((each) => each.source === source)?.name ?? source;
  return (
    <section>
      <h2 className={styles.heading}>{t('posting.found_at')}</h2>
      <ul className={styles.sources}>
        {sources.map(({ source, url, first_seen_at }, index) => {
          const href = outsideAddress(url);
          return (
            <li key={index}>
              {href ? (
                <a href={href} target="_blank" rel="noopener noreferrer" className={styles.source}>
                  {nameOf(source)}
                  <IonIcon icon={openOutline} aria-hidden="true" />
                </a>
              ) : (
                <span className={styles.source}>{nameOf(source)}</span>
              )}
              {first_seen_at && (
                <span className={styles.quiet}>
                  {t('posting.first_seen', { date: formats.date(first_seen_at) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
