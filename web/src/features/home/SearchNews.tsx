import { chevronForward } from 'ionicons/icons';
import { Link } from 'react-router-dom';
import { newsPath, searchesPath } from '@/features/discovery/saved/paths';
import { useSavedSearches } from '@/features/discovery/saved/queries';
import { useText } from '@/i18n/LanguageProvider';
import { Badge } from '@/ui/Badge';
import { Icon } from '@/ui/Icon';
import { Card } from './Card';
import styles from './Home.module.css';

/** What kept searches found that was not looked at yet. Without any there is nothing to say. */
export function SearchNews() {
  const t = useText();
  const { data: searches } = useSavedSearches();
  const withNews = searches?.filter(({ unseen }) => unseen > 0) ?? [];
  if (withNews.length === 0) return null;
  return (
    <Card title={t('home.searches')} more={{ to: searchesPath('/jobs'), label: t('home.all_searches') }}>
      <ul className={styles.items}>
        {withNews.map(({ id, name, unseen }) => (
          <li key={id}>
            <Link to={newsPath('/jobs', id)} className={styles.step}>
              <span className={styles.stepText}>
                <span className={styles.stepTitle}>{name}</span>
              </span>
              <Badge tone="accent">{t('searches.unseen', { count: unseen })}</Badge>
              <Icon icon={chevronForward} className={styles.chevron} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
