import { IonIcon } from '@ionic/react';
import { chevronBack, createOutline, searchOutline, sparklesOutline } from 'ionicons/icons';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import type { JobPosting, SavedSearch } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button, ButtonLink } from '@/ui/Button';
import { FailureState, State } from '@/ui/State';
import { ListFoot } from '../ListFoot';
import { Results } from '../Results';
import results from '../Results.module.css';
import { RowSkeletons } from '../RowSkeletons';
import { distinct } from '../everywhere';
import { addressOf, pathWith } from '../found';
import styles from './Saved.module.css';
import { searchesPath } from './paths';
import { useSearchNews, useSeen } from './queries';
import { stateOf } from './savedQuery';
import { describeSearch } from './searchName';

const SearchSheet = lazy(() => import('./SearchSheet'));

interface SearchNewsProps {
  search: SavedSearch;
  currentId: string | undefined;
}

/** What a kept search found since it was made, the latest first. */
export function SearchNews({ search, currentId }: SearchNewsProps) {
  return (
    <>
      <Head search={search} />
      <News search={search} currentId={currentId} />
    </>
  );
}

function Head({ search }: { search: SavedSearch }) {
  const t = useText();
  const formats = useFormats();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [editing, setEditing] = useState(false);
  return (
    <div className={styles.head}>
      <Link to={searchesPath(pathname)} className={styles.back}>
        <IonIcon icon={chevronBack} aria-hidden="true" />
        {t('searches.all')}
      </Link>
      <h2 className={styles.title}>{search.name}</h2>
      <p className={styles.detail}>{describeSearch(t, formats, search.query)}</p>
      <div className={styles.actions}>
        <ButtonLink look="soft" icon={searchOutline} to={`${pathname}?${addressOf(stateOf(search.query))}`}>
          {t('searches.show_all')}
        </ButtonLink>
        <Button look="soft" icon={createOutline} aria-haspopup="dialog" onClick={() => setEditing(true)}>
          {t('searches.change')}
        </Button>
      </div>
      {editing && (
        <Suspense>
          <SearchSheet
            search={search}
            query={search.query}
            name={search.name}
            onClose={() => setEditing(false)}
            onRemoved={() => navigate(searchesPath(pathname), { replace: true })}
          />
        </Suspense>
      )}
    </div>
  );
}

function News({ search, currentId }: SearchNewsProps) {
  const t = useText();
  const pages = useSearchNews(search.id);
  const { data, error, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = pages;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const postings = useMemo(
    () => distinct(items.map(({ posting }) => posting)).filter(({ hidden }) => !hidden),
    [items],
  );
  const fresh = useMemo(
    () => new Set(items.filter(({ seen }) => !seen).map(({ posting }) => posting.id)),
    [items],
  );
  const address = useLocation().search.slice(1);
  const pathTo = useMemo(() => pathWith(address), [address]);
  const isNew = useCallback((posting: JobPosting) => fresh.has(posting.id), [fresh]);
  const more = hasNextPage && !isFetching && !isFetchNextPageError;
  const onNearEnd = useCallback(() => {
    if (more) void fetchNextPage();
  }, [more, fetchNextPage]);
  useSeen(search.id, data !== undefined && search.unseen > 0);

  if (!data && error) return <FailureState failure={error} onRetry={() => void pages.refetch()} />;
  if (!data) return <RowSkeletons count={4} />;
  if (postings.length === 0)
    return (
      <State icon={sparklesOutline} title={t('searches.no_news_title')}>
        {t('searches.no_news')}
      </State>
    );
  return (
    <>
      <p role="status" className={results.count}>
        {t('jobs.count', { count: postings.length + (data.pages.at(-1)?.total ?? 0) - items.length })}
        {fresh.size > 0 && ` · ${t('searches.unseen', { count: fresh.size })}`}
      </p>
      <Results
        postings={postings}
        total={postings.length}
        pathTo={pathTo}
        currentId={currentId}
        isNew={isNew}
        onNearEnd={onNearEnd}
      />
      <ListFoot pages={pages} />
    </>
  );
}
