import { documentTextOutline, searchOutline } from 'ionicons/icons';
import { useCallback, useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { ApiFailure } from '@/api/failure';
import { useText } from '@/i18n/LanguageProvider';
import { Button, ButtonLink } from '@/ui/Button';
import { FailureState, State } from '@/ui/State';
import { ListFoot } from './ListFoot';
import { Results } from './Results';
import styles from './Results.module.css';
import { RowSkeletons } from './RowSkeletons';
import { FilterTools } from './SearchTools';
import { distinct } from './everywhere';
import { inSight, pathWith } from './found';
import { useRecommendations } from './queries';
import { activeFilters, withoutFilters } from './searchState';
import { useSearchState } from './useSearchState';

/** The jobs that suit the person's résumé and wishes best. */
export function ForYou({ currentId }: { currentId: string | undefined }) {
  const t = useText();
  const [state, change] = useSearchState('for_you');
  const pages = useRecommendations(state);
  const { data, error, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = pages;
  const all = useMemo(() => distinct(data?.pages.flatMap((page) => page.items) ?? []), [data]);
  const postings = useMemo(() => inSight(all), [all]);
  const total = (data?.pages.at(-1)?.total ?? 0) - (all.length - postings.length);
  const search = useLocation().search.slice(1);
  const pathTo = useMemo(() => pathWith(search), [search]);
  const more = hasNextPage && !isFetching && !isFetchNextPageError;
  const onNearEnd = useCallback(() => {
    if (more) void fetchNextPage();
  }, [more, fetchNextPage]);

  if (error instanceof ApiFailure && error.code === 'no_resume') return <NoResume />;
  if (!data && error) return <FailureState failure={error} onRetry={() => void pages.refetch()} />;
  return (
    <>
      <FilterTools state={state} change={change} />
      <p role="status" className={postings.length === 0 ? 'visually-hidden' : styles.count}>
        {data && t('jobs.count', { count: total })}
      </p>
      {!data ? (
        <RowSkeletons count={6} />
      ) : postings.length === 0 ? (
        <State
          icon={searchOutline}
          title={t('jobs.none_title')}
          actions={
            activeFilters(state).length > 0 && (
              <Button onClick={() => change(withoutFilters(state))}>{t('jobs.clear_filters')}</Button>
            )
          }
        >
          {t(activeFilters(state).length > 0 ? 'jobs.none_filtered' : 'match.none')}
        </State>
      ) : (
        <>
          <Results
            postings={postings}
            total={total}
            pathTo={pathTo}
            currentId={currentId}
            onNearEnd={onNearEnd}
          />
          <ListFoot pages={pages} />
        </>
      )}
    </>
  );
}

function NoResume() {
  const t = useText();
  return (
    <State
      icon={documentTextOutline}
      title={t('match.no_resume_title')}
      actions={<ButtonLink to="/profile/resume">{t('resume.add_title')}</ButtonLink>}
    >
      {t('match.no_resume')}
    </State>
  );
}
