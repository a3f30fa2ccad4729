import { archiveOutline, layersOutline, searchOutline } from 'ionicons/icons';
import { useCallback, useMemo, useState } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { FailureState, State } from '@/ui/State';
import { useWide } from '@/ui/media';
import { useApplications, useNamedStages } from '../queries';
import { openQuickAdd } from '../quickAddState';
import { Filters } from './Filters';
import styles from './List.module.css';
import { Rows } from './Rows';
import { ListSkeleton } from './ListSkeleton';
import { SelectionBar } from './SelectionBar';
import { everything, isFiltered } from './listState';
import { useListState } from './useListState';

/** Applications in an order, filtered, and chosen to be changed together. A table where there is room for one. */
export function List({ currentId }: { currentId?: string | undefined }) {
  const t = useText();
  const [state, change] = useListState();
  const stages = useNamedStages();
  const pages = useApplications(state);
  const { data, error, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = pages;
  const table = useWide() && !currentId;
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);

  const items = useMemo(() => {
    const all = data?.pages.flatMap((page) => page.items) ?? [];
    return [...new Map(all.map((each) => [each.id, each])).values()];
  }, [data]);
  const picked = useMemo(() => items.filter(({ id }) => chosen?.has(id)), [items, chosen]);
  const total = data?.pages.at(-1)?.total ?? 0;
  const more = hasNextPage && !isFetching && !isFetchNextPageError;
  const onNearEnd = useCallback(() => {
    if (more) void fetchNextPage();
  }, [more, fetchNextPage]);

  return (
    <>
      <Filters state={state} onChange={change} compact={!table} />
      {!data && error ? (
        <FailureState failure={error} onRetry={() => void pages.refetch()} />
      ) : !data ? (
        <ListSkeleton />
      ) : items.length === 0 ? (
        <Nothing
          filtered={isFiltered(state)}
          archived={state.archived === 'true'}
          onClear={() => change(everything)}
        />
      ) : (
        <>
          <div className={styles.above}>
            <p role="status" className={styles.count}>
              {t('apps.count', { count: total })}
            </p>
            {!table && (
              <Button
                look="plain"
                aria-pressed={chosen !== null}
                onClick={() => setChosen(chosen ? null : new Set())}
              >
                {t(chosen ? 'apps.select_done' : 'apps.select')}
              </Button>
            )}
          </div>
          <Rows
            items={items}
            total={total}
            table={table}
            stages={stages}
            sort={state.sort}
            onSort={(sort) => change({ sort })}
            currentId={currentId}
            chosen={table ? (chosen ?? none) : chosen}
            onChoose={setChosen}
            onNearEnd={onNearEnd}
          />
          {isFetchNextPageError && <FailureState failure={error} onRetry={() => void fetchNextPage()} />}
          {picked.length > 0 && (
            <SelectionBar
              picked={picked}
              stages={stages}
              onDone={() => setChosen(table ? null : new Set())}
            />
          )}
        </>
      )}
    </>
  );
}

const none: ReadonlySet<string> = new Set();

function Nothing({
  filtered,
  archived,
  onClear,
}: {
  filtered: boolean;
  archived: boolean;
  onClear: () => void;
}) {
  const t = useText();
  if (!filtered)
    return (
      <State
        icon={layersOutline}
        title={t('apps.empty_title')}
        actions={<Button onClick={openQuickAdd}>{t('apps.add')}</Button>}
      >
        {t('apps.empty')}
      </State>
    );
  return (
    <State
      icon={archived ? archiveOutline : searchOutline}
      title={t('apps.none_title')}
      actions={
        <Button look="soft" onClick={onClear}>
          {t('apps.clear')}
        </Button>
      }
    >
      {t('apps.none')}
    </State>
  );
}
