import { briefcaseOutline, constructOutline, radioOutline } from 'ionicons/icons';
import { useMe } from '@/features/accounts/queries';
import { useNewest } from '@/features/discovery/queries';
import { JobRow } from '@/features/jobs/JobRow';
import { JobRowSkeleton } from '@/features/jobs/JobRowSkeleton';
import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { RowLink, Rows } from '@/ui/Rows';
import { Skeleton } from '@/ui/Skeleton';
import { FailureState, State } from '@/ui/State';
import styles from './Home.module.css';

/** What one can do today, and what came in last. */
export function HomeView() {
  const t = useText();
  const { data: me } = useMe();
  return (
    <>
      <p className={styles.intro}>{t('home.intro')}</p>
      <Rows>
        <RowLink
          to="/jobs"
          icon={briefcaseOutline}
          label={t('home.search_title')}
          detail={t('home.search')}
        />
        <RowLink
          to="/profile/sources"
          icon={radioOutline}
          label={t('home.sources_title')}
          detail={t('home.sources')}
        />
      </Rows>
      <Newest />
      {me?.role === 'owner' && (
        <Rows>
          <RowLink
            to="/profile/owner"
            icon={constructOutline}
            label={t('home.owner_title')}
            detail={t('home.owner')}
          />
        </Rows>
      )}
    </>
  );
}

/** The greeting, once the name is known. */
export function useGreeting(): string {
  const t = useText();
  const { data: me } = useMe();
  const name = me?.full_name.split(' ')[0];
  return name ? t('home.hello', { name }) : t('tab.home');
}

function Newest() {
  const t = useText();
  const { data, error, refetch } = useNewest(5);
  if (error) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (data?.items.length === 0)
    return (
      <State icon={briefcaseOutline} title={t('jobs.catalog_empty_title')}>
        {t('jobs.catalog_empty')}
      </State>
    );
  return (
    <section aria-labelledby="newest" className={styles.newest}>
      <div className={styles.head}>
        <h2 id="newest">{t('home.newest')}</h2>
        <ButtonLink to="/jobs" look="plain">
          {t('home.all_jobs')}
        </ButtonLink>
      </div>
      {data ? (
        <>
          <ul className={styles.list}>
            {data.items.map((posting) => (
              <li key={posting.id}>
                <JobRow posting={posting} to={`/jobs/${posting.id}`} />
              </li>
            ))}
          </ul>
          <p className={styles.total}>{t('home.catalog', { count: data.total })}</p>
        </>
      ) : (
        <Skeleton>
          {[1, 2, 3].map((each) => (
            <JobRowSkeleton key={each} />
          ))}
        </Skeleton>
      )}
    </section>
  );
}
