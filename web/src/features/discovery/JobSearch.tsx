import { briefcaseOutline, searchOutline } from 'ionicons/icons';
import { useCallback, useMemo } from 'react';
import type { JobPosting } from '@/api/types';
import { JobRowSkeleton } from '@/features/jobs/JobRowSkeleton';
import { useText } from '@/i18n/LanguageProvider';
import { Button, ButtonLink } from '@/ui/Button';
import { Skeleton } from '@/ui/Skeleton';
import { FailureState, State } from '@/ui/State';
import { classes } from '@/ui/classes';
import { Results } from './Results';
import styles from './Results.module.css';
import { SearchTools } from './SearchTools';
import { useSearch } from './queries';
import { activeFilters, withoutFilters, writeSearch, type SearchState } from './searchState';
import { useSearchState } from './useSearchState';

/** The Jobs tab: what one searches with, and what was found. */
export function JobSearch({ currentId }: { currentId?: string }) {
  const [state, change] = useSearchState();
  return (
    <>
      <SearchTools state={state} change={change} />
      <Found state={state} change={change} currentId={currentId} />
    </>
  );
}

interface FoundProps {
  state: SearchState;
  change: (next: SearchState) => void;
  currentId: string | undefined;
}

function Found({ state, change, currentId }: FoundProps) {
  const t = useText();
  const search = useSearch(state);
  const { data, error, isPlaceholderData, fetchNextPage } = search;
  // After a failed page the person asks again, not the list by itself.
  const moreToCome =
    search.hasNextPage && !search.isFetchingNextPage && !search.isFetchNextPageError && !isPlaceholderData;
  const postings = useMemo(() => distinct(data?.pages.flatMap((page) => page.items) ?? []), [data]);
  const total = data?.pages.at(-1)?.total ?? 0;
  const address = writeSearch(state).toString();
  const pathTo = useCallback(
    (posting: JobPosting) => `/jobs/${posting.id}${address && `?${address}`}`,
    [address],
  );
  const onNearEnd = useCallback(() => {
    if (moreToCome) void fetchNextPage();
  }, [moreToCome, fetchNextPage]);

  if (!data && error) return <FailureState failure={error} onRetry={() => void search.refetch()} />;
  return (
    <>
      <p role="status" className={total === 0 && data ? 'visually-hidden' : styles.count}>
        {data && !isPlaceholderData && t('jobs.count', { count: total })}
      </p>
      {!data ? (
        <RowSkeletons count={8} />
      ) : (
        <div aria-busy={isPlaceholderData} className={classes(isPlaceholderData && styles.waiting)}>
          {postings.length === 0 ? (
            <NothingFound state={state} change={change} />
          ) : (
            <Results
              key={address}
              postings={postings}
              total={total}
              pathTo={pathTo}
              currentId={currentId}
              onNearEnd={onNearEnd}
            />
          )}
        </div>
      )}
      {postings.length > 0 && <Foot search={search} />}
    </>
  );
}

const RowSkeletons = ({ count }: { count: number }) => (
  <Skeleton>
    <div className={styles.rows}>
      {Array.from({ length: count }, (_, index) => (
        <JobRowSkeleton key={index} />
      ))}
    </div>
  </Skeleton>
);

function NothingFound({ state, change }: Omit<FoundProps, 'currentId'>) {
  const t = useText();
  const filtered = activeFilters(state).length > 0;
  if (!state.q.trim() && !filtered)
    return (
      <State
        icon={briefcaseOutline}
        title={t('jobs.catalog_empty_title')}
        actions={<ButtonLink to="/profile/sources">{t('jobs.see_sources')}</ButtonLink>}
      >
        {t('jobs.catalog_empty')}
      </State>
    );
  return (
    <State
      icon={searchOutline}
      title={t('jobs.none_title')}
      actions={
        filtered && <Button onClick={() => change(withoutFilters(state))}>{t('jobs.clear_filters')}</Button>
      }
    >
      {t(filtered ? 'jobs.none_filtered' : 'jobs.none')}
    </State>
  );
}

function Foot({ search }: { search: ReturnType<typeof useSearch> }) {
  const t = useText();
  if (search.isFetchNextPageError)
    return (
      <div role="alert" className={styles.foot}>
        {t('jobs.more_failed')}
        <Button look="soft" onClick={() => void search.fetchNextPage()}>
          {t('action.try_again')}
        </Button>
      </div>
    );
  if (search.isFetchingNextPage) return <RowSkeletons count={1} />;
  return <p className={styles.foot}>{!search.hasNextPage && t('jobs.end')}</p>;
}

/** A posting that slipped from one page to the next while the catalog changed is shown once. */
const distinct = (postings: JobPosting[]) => [
  ...new Map(postings.map((posting) => [posting.id, posting])).values(),
];
