import { cloudOfflineOutline, searchOutline } from 'ionicons/icons';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { useScroller } from '@/ui/Screen';
import { FailureState, State } from '@/ui/State';
import { ListFoot } from './ListFoot';
import { Results } from './Results';
import styles from './Results.module.css';
import { RowSkeletons } from './RowSkeletons';
import { SourceStrip } from './SourceStrip';
import { distinct, shownOf, type Everywhere } from './everywhere';
import { addressOf, inSight, pathWith, type FoundProps } from './found';
import { useEverywhere, useMoreFromEverywhere } from './queries';

/** What all sources together have: the first at once, the others as they answer. */
export function EverywhereResults({ state, change, currentId }: FoundProps) {
  const t = useText();
  const search = useEverywhere(state, true);
  const { data, error, isFetching, refetch } = search;
  const [reading, onReading] = useReading(data);
  const first = useMemo(() => (data ? shownOf(data, reading) : []), [data, reading]);

  const total = data?.merged?.total ?? null;
  const [wanted, setWanted] = useState(false);
  const more = useMoreFromEverywhere(state, wanted);
  const all = useMemo(
    () => distinct([...first, ...(more.data?.pages.flatMap((page) => page.items) ?? [])]),
    [first, more.data],
  );
  const postings = useMemo(() => inSight(all), [all]);
  const moreToCome = wanted
    ? more.hasNextPage && !more.isFetchingNextPage && !more.isFetchNextPageError
    : total !== null && (data?.merged?.items.length ?? 0) < total;
  const { fetchNextPage } = more;
  const onNearEnd = useCallback(() => {
    if (!moreToCome) return;
    if (wanted) void fetchNextPage();
    else setWanted(true);
  }, [moreToCome, wanted, fetchNextPage]);

  const foot = {
    hasNextPage: moreToCome,
    isFetchingNextPage: more.isFetching,
    isFetchNextPageError: more.isError,
    fetchNextPage: more.data ? fetchNextPage : more.refetch,
  };

  const address = addressOf(state);
  const pathTo = useMemo(() => pathWith(address), [address]);
  const toCatalog = () => change({ ...state, everywhere: false });
  const retry = () => void refetch();

  if (error && !data)
    return (
      <FailureState
        failure={error}
        onRetry={retry}
        actions={
          <Button look="soft" onClick={toCatalog}>
            {t('strip.catalog')}
          </Button>
        }
      />
    );
  return (
    <div onPointerDown={onReading} onKeyDown={onReading}>
      <SourceStrip
        search={data}
        chosen={state.source}
        over={!isFetching}
        onRetry={retry}
        onCatalog={toCatalog}
      />
      <p role="status" className={styles.count}>
        {postings.length > 0 && t('jobs.count', { count: total ?? postings.length })}
      </p>
      {postings.length > 0 && (
        <Results
          postings={postings}
          total={total ?? -1}
          pathTo={pathTo}
          currentId={currentId}
          onNearEnd={onNearEnd}
        />
      )}
      {postings.length === 0 && (isFetching ? <RowSkeletons count={6} /> : <Nothing data={data} />)}
      {postings.length > 0 && isFetching && <RowSkeletons count={1} />}
      {postings.length > 0 && !isFetching && <ListFoot pages={foot} />}
    </div>
  );
}

/** Nothing was found, or nobody could be asked. */
function Nothing({ data }: { data: Everywhere | undefined }) {
  const t = useText();
  const nobody = data?.reports.every(({ status }) => !['ok', 'cached', 'stale'].includes(status)) ?? true;
  return nobody ? (
    <State icon={cloudOfflineOutline} title={t('everywhere.nobody_title')}>
      {t('everywhere.nobody')}
    </State>
  ) : (
    <State icon={searchOutline} title={t('jobs.none_title')}>
      {t('everywhere.none')}
    </State>
  );
}

/** Whether somebody began to read before all was in; from then on nothing changes its place. */
function useReading(data: Everywhere | undefined) {
  const scroller = useScroller();
  const [reading, setReading] = useState(false);
  const open = data !== undefined && data.arrived.length > 0 && data.merged === null;
  const onReading = useCallback(() => {
    if (open) setReading(true);
  }, [open]);

  useEffect(() => {
    if (!open || !scroller) return;
    const onScroll = () => scroller.scrollTop > 60 && setReading(true);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => scroller.removeEventListener('scroll', onScroll);
  }, [open, scroller]);

  return [reading, onReading] as const;
}
