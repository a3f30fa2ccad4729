import { bookmarkOutline, eyeOffOutline } from 'ionicons/icons';
import { useCallback, useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import type { Mark } from '@/features/jobs/marks';
import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { FailureState, State } from '@/ui/State';
import { ListFoot } from './ListFoot';
import { Results } from './Results';
import styles from './Results.module.css';
import { RowSkeletons } from './RowSkeletons';
import { distinct } from './everywhere';
import { pathWith } from './found';
import { useMarked } from './queries';

/** What the person saved, or what they hid. */
export function MarkedJobs({ mark, currentId }: { mark: Mark; currentId: string | undefined }) {
  const t = useText();
  const pages = useMarked(mark);
  const { data, error, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = pages;
  const all = useMemo(() => distinct(data?.pages.flatMap((page) => page.items) ?? []), [data]);
  const postings = useMemo(() => all.filter((posting) => posting[mark]), [all, mark]);
  const total = (data?.pages.at(-1)?.total ?? 0) - (all.length - postings.length);
  const search = useLocation().search.slice(1);
  const pathTo = useMemo(() => pathWith(search), [search]);
  const more = hasNextPage && !isFetching && !isFetchNextPageError;
  const onNearEnd = useCallback(() => {
    if (more) void fetchNextPage();
  }, [more, fetchNextPage]);

  if (!data && error) return <FailureState failure={error} onRetry={() => void pages.refetch()} />;
  if (!data) return <RowSkeletons count={6} />;
  if (postings.length === 0)
    return (
      <State
        icon={mark === 'saved' ? bookmarkOutline : eyeOffOutline}
        title={t(`jobs.${mark}_empty_title`)}
        actions={
          mark === 'saved' && (
            <>
              <ButtonLink to="/jobs">{t('action.search_jobs')}</ButtonLink>
              <ButtonLink look="soft" to="/jobs/add">
                {t('add.title')}
              </ButtonLink>
            </>
          )
        }
      >
        {t(`jobs.${mark}_empty`)}
      </State>
    );
  return (
    <>
      <p role="status" className={styles.count}>
        {t('jobs.count', { count: total })}
      </p>
      <Results
        postings={postings}
        total={total}
        pathTo={pathTo}
        currentId={currentId}
        onNearEnd={onNearEnd}
      />
      <ListFoot pages={pages} />
    </>
  );
}
