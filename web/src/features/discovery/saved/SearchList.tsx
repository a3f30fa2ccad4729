import { IonIcon } from '@ionic/react';
import { chevronForward, notificationsOffOutline } from 'ionicons/icons';
import { Link, useLocation } from 'react-router-dom';
import type { SavedSearch } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Badge } from '@/ui/Badge';
import styles from './Saved.module.css';
import { newsPath } from './paths';
import { describeSearch } from './searchName';

/** Each search with what it asks for and how much news it has. */
export function SearchList({ searches }: { searches: SavedSearch[] }) {
  const t = useText();
  const formats = useFormats();
  const { pathname } = useLocation();
  return (
    <>
      <ul aria-label={t('searches.title')} className={styles.list}>
        {searches.map((search) => (
          <li key={search.id}>
            <Link to={newsPath(pathname, search.id)} className={styles.row}>
              <span className={styles.text}>
                <span className={styles.name}>{search.name}</span>
                <span className={styles.detail}>
                  {[
                    describeSearch(t, formats, search.query),
                    search.min_score !== null && t('searches.score_from', { score: search.min_score }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              {search.unseen > 0 && (
                <Badge tone="accent">{t('searches.unseen', { count: search.unseen })}</Badge>
              )}
              {!search.alert && (
                <IonIcon
                  icon={notificationsOffOutline}
                  role="img"
                  aria-label={t('searches.no_mail')}
                  className={styles.quiet}
                />
              )}
              <IonIcon icon={chevronForward} aria-hidden="true" className={styles.chevron} />
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('searches.note')}</p>
    </>
  );
}
