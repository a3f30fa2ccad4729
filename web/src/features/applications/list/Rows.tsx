import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useState } from 'react';
import type { Application, Stage } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { useScroller } from '@/ui/Screen';
import { useHeightAbove } from '@/ui/useHeightAbove';
import styles from './List.module.css';
import { Row } from './Row';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';

interface RowsProps {
  items: Application[];
  total: number;
  table: boolean;
  stages: Stage[];
  sort: string;
  onSort: (sort: string) => void;
  currentId: string | undefined;
  /** Null while nothing is to be chosen. */
  chosen: ReadonlySet<string> | null;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onNearEnd: () => void;
}

const heights = { table: 56, list: 84 };
const nearEnd = 15;

/** A list of any length: only the rows in sight, and a few around them, are drawn. */
export function Rows(props: RowsProps) {
  const { items, total, table, chosen, onChoose, onNearEnd } = props;
  const t = useText();
  const scroller = useScroller();
  const [list, setList] = useState<HTMLElement | null>(null);
  const above = useHeightAbove(list, scroller);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => heights[table ? 'table' : 'list'],
    overscan: 8,
    scrollMargin: above,
    getItemKey: (index) => items[index]?.id ?? index,
  });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;

  useEffect(() => {
    if (last >= items.length - nearEnd) onNearEnd();
  }, [last, items.length, onNearEnd]);

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  const parts = rows.map(({ index, key, start, size }) => {
    const application = items[index];
    return (
      application && {
        key,
        index,
        application,
        place: { transform: `translateY(${start - above}px)`, height: size },
        isChosen: chosen?.has(application.id) ?? false,
      }
    );
  });

  if (table)
    return (
      <div role="table" aria-label={t('apps.title')} aria-rowcount={total + 1} className={styles.table}>
        <TableHead {...props} />
        <div role="rowgroup" ref={setList} className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {parts.map(
            (part) => part && <TableRow {...part} key={part.key} stages={props.stages} onToggle={toggle} />,
          )}
        </div>
      </div>
    );
  return (
    <ol
      ref={setList}
      aria-label={t('apps.title')}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
    >
      {parts.map(
        (part) =>
          part && (
            <Row
              {...part}
              key={part.key}
              total={total}
              stages={props.stages}
              current={part.application.id === props.currentId}
              choosing={chosen !== null}
              onToggle={toggle}
            />
          ),
      )}
    </ol>
  );
}
