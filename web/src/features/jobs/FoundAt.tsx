import { openOutline } from 'ionicons/icons';
import { IonIcon } from '@ionic/react';
import type { JobPosting, PostingSource } from '@/api/types';
import { useSourceName } from '@/features/sources/queries';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import styles from './Posting.module.css';
import { SplitOff } from './SplitOff';
import { outsideAddress } from './facts';

/** Each source that advertises this posting, with its own page of it, and why they are shown as one. */
export function FoundAt({ posting }: { posting: JobPosting }) {
  const t = useText();
  const { sources } = posting;
  const nameOf = useSourceName();
  return (
    <section>
      <h2 className={styles.heading}>{t('posting.found_at')}</h2>
      {sources.length > 1 && (
        <p className={styles.joined}>{t('posting.joined', { count: sources.length })}</p>
      )}
      <ul className={styles.sources}>
        {sources.map((each) => (
          <li key={`${each.source} ${each.source_id}`}>
            <Place place={each} name={nameOf(each.source)} />
            {sources.length > 1 && <SplitOff posting={posting} place={each} name={nameOf(each.source)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ place: { url, first_seen_at, joined_by }, name }: { place: PostingSource; name: string }) {
  const t = useText();
  const formats = useFormats();
  const href = outsideAddress(url);
  const notes = [
    joined_by && t(`posting.joined_by.${joined_by}`),
    t('posting.first_seen', { date: formats.date(first_seen_at) }),
  ].filter(Boolean);
  return (
    <div className={styles.advert}>
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer" className={styles.source}>
          {name}
          <IonIcon icon={openOutline} aria-hidden="true" />
        </a>
      ) : (
        <span className={styles.source}>{name}</span>
      )}
      <span className={styles.quiet}>{notes.join(' · ')}</span>
    </div>
  );
}
