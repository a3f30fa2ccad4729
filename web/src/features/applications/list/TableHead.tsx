import { IonIcon } from '@ionic/react';
import { arrowDown, arrowUp } from 'ionicons/icons';
import type { Application } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import styles from './List.module.css';
import { sortable, sortedBy } from './listState';

interface TableHeadProps {
  items: Application[];
  sort: string;
  onSort: (sort: string) => void;
  chosen: ReadonlySet<string> | null;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** So many may be changed at once. */
const most = 500;

export function TableHead({ items, sort, onSort, chosen, onChoose }: TableHeadProps) {
  const t = useText();
  const all = items.slice(0, most).map(({ id }) => id);
  const allChosen = all.every((id) => chosen?.has(id));
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.tableRow}>
        <span role="columnheader" className={styles.check}>
          <input
            type="checkbox"
            aria-label={t('apps.select_all')}
            checked={allChosen}
            onChange={() => onChoose(new Set(allChosen ? [] : all))}
          />
        </span>
        {sortable.map((key) => {
          const direction = sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : 'none';
          return (
            <span key={key} role="columnheader" aria-sort={direction}>
              <button type="button" className={styles.sort} onClick={() => onSort(sortedBy(sort, key))}>
                {t(`apps.column.${key}`)}
                {direction !== 'none' && (
                  <IonIcon icon={direction === 'ascending' ? arrowUp : arrowDown} aria-hidden="true" />
                )}
              </button>
            </span>
          );
        })}
        <span role="columnheader" className={styles.tagsHead}>
          {t('apps.tags')}
        </span>
      </div>
    </div>
  );
}
