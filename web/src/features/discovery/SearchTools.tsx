import { IonIcon } from '@ionic/react';
import { close, optionsOutline } from 'ionicons/icons';
import { lazy, Suspense, useState } from 'react';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { SearchBox } from './SearchBox';
import { SaveSearchButton } from './saved/SaveSearchButton';
import styles from './SearchTools.module.css';
import { classes } from '@/ui/classes';
import { filterText } from './filterText';
import {
  activeFilters,
  canAskEverywhere,
  sortOrders,
  unheededFilters,
  without,
  withWords,
  type SearchState,
} from './searchState';

const FilterSheet = lazy(() => import('./FilterSheet'));

interface SearchToolsProps {
  state: SearchState;
  change: (next: SearchState, how?: 'step' | 'in-place') => void;
}

/** Everything one searches with: words, filters, and the order of what is found. */
export function SearchTools({ state, change }: SearchToolsProps) {
  return (
    <div className={styles.tools}>
      <SearchBox
        value={state.q}
        onChange={(q) => change(withWords(state, q), state.everywhere ? 'step' : 'in-place')}
        onSubmit={(q) => {
          const next = withWords(state, q);
          change({ ...next, everywhere: canAskEverywhere(next) });
        }}
      />
      <div className={styles.row}>
        <FilterButton state={state} change={change} />
        {!state.everywhere && <SortSelect state={state} change={change} />}
        <SaveSearchButton state={state} />
      </div>
      <FilterChips state={state} change={change} />
    </div>
  );
}

/** Filters alone, for a list that has its own order and takes no words. */
export const FilterTools = ({ state, change }: SearchToolsProps) => (
  <div className={styles.tools}>
    <div className={styles.row}>
      <FilterButton state={state} change={change} />
    </div>
    <FilterChips state={state} change={change} />
  </div>
);

function FilterButton({ state, change }: SearchToolsProps) {
  const t = useText();
  const [opened, setOpened] = useState(false);
  const [open, setOpen] = useState(false);
  const count = activeFilters(state).length;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          setOpened(true);
          setOpen(true);
        }}
        className={styles.pill}
      >
        <IonIcon icon={optionsOutline} aria-hidden="true" />
        {count > 0 && <span className="visually-hidden">{t('filter.open_count', { count })}</span>}
        <span aria-hidden={count > 0}>{t('filter.open')}</span>
        {count > 0 && (
          <span aria-hidden="true" className={styles.count}>
            {count}
          </span>
        )}
      </button>
      {opened && (
        <Suspense>
          <FilterSheet
            open={open}
            state={state}
            onApply={(next) => change(next)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

function SortSelect({ state, change }: SearchToolsProps) {
  const t = useText();
  return (
    <select
      aria-label={t('jobs.sort')}
      value={state.sort}
      onChange={(event) => {
        const sort = sortOrders.find((order) => order === event.target.value);
        if (sort) change({ ...state, sort });
      }}
      className={`${styles.pill} ${styles.select}`}
    >
      {sortOrders.map((order) => (
        <option key={order} value={order}>
          {t(`jobs.sort.${order}`)}
        </option>
      ))}
    </select>
  );
}

function FilterChips({ state, change }: SearchToolsProps) {
  const t = useText();
  const formats = useFormats();
  const active = activeFilters(state);
  const unheeded = unheededFilters(state);
  if (active.length === 0) return null;
  return (
    <>
      <ul aria-label={t('filter.active')} className={styles.chips}>
        {active.map((filter) => {
          const label = filterText(t, formats, state, filter);
          return (
            <li key={filter}>
              <button
                type="button"
                aria-label={t('filter.remove', { filter: label })}
                onClick={() => change(without(state, filter))}
                className={classes(styles.chip, unheeded.includes(filter) && styles.unheeded)}
              >
                {label}
                <IonIcon icon={close} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      {unheeded.length > 0 && (
        <p className={styles.note}>
          {t('everywhere.unheeded', {
            filters: formats.list(unheeded.map((filter) => filterText(t, formats, state, filter))),
          })}
        </p>
      )}
    </>
  );
}
