import { briefcaseOutline, searchOutline } from 'ionicons/icons';
import { useCallback, useMemo } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Button, ButtonLink } from '@/ui/Button';
import { FailureState, State } from '@/ui/State';
import { classes } from '@/ui/classes';
import { ListFoot } from './ListFoot';
import { Results } from './Results';
import styles from './Results.module.css';
import { RowSkeletons } from './RowSkeletons';
import { distinct } from './everywhere';
import { addressOf, inSight, pathWith, type FoundProps } from './found';
import { useSearch } from './queries';
import { activeFilters, withoutFilters } from './searchState';

/** What the catalog has, page after page. */
export function CatalogResults({ state, change, currentId }: FoundProps) {
  const t = useText();
  const search = useSearch(state);
  const { data, error, isPlaceholderData, fetchNextPage } = search;
  // After a failed page the person asks again, not the list by itself.
  const moreToCome =
    search.hasNextPage && !search.isFetchingNextPage && !search.isFetchNextPageError && !isPlaceholderData;
  const all = useMemo(() => distinct(data?.pages.flatMap((page) => page.items) ?? []), [data]);
  const postings = useMemo(() => inSight(all), [all]);
  const total = (data?.pages.at(-1)?.total ?? 0) - (all.length - postings.length);
  const address = addressOf(state);
  const pathTo = useMemo(() => pathWith(address), [address]);
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
      {postings.length > 0 && <ListFoot pages={search} />}
    </>
  );
}

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
