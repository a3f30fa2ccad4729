import { measureElement, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useState } from 'react';
import type { JobPosting } from '@/api/types';
import { JobRow } from '@/features/jobs/JobRow';
import { useText } from '@/i18n/LanguageProvider';
import { useScroller } from '@/ui/Screen';
import { useHeightAbove } from '@/ui/useHeightAbove';
import styles from './Results.module.css';

interface ResultsProps {
  postings: JobPosting[];
  total: number;
  pathTo: (posting: JobPosting) => string;
  currentId: string | undefined;
  /** Which of them the person has not seen in this list. */
  isNew?: (posting: JobPosting) => boolean;
  /** Called as the end comes near. */
  onNearEnd: () => void;
}

const nearEnd = 10;
const usualHeight = 124;

/** A list of any length: only the rows in sight, and a few around them, are drawn. */
export function Results({ postings, total, pathTo, currentId, isNew, onNearEnd }: ResultsProps) {
  const t = useText();
  const scroller = useScroller();
  const [list, setList] = useState<HTMLOListElement | null>(null);
  const above = useHeightAbove(list, scroller);
  const virtual = useVirtualizer({
    count: postings.length,
    getScrollElement: () => scroller,
    estimateSize: () => usualHeight,
    overscan: 6,
    scrollMargin: above,
    measureElement: heightOf,
    getItemKey: (index) => postings[index]?.id ?? index,
  });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;

  useEffect(() => {
    if (last >= postings.length - nearEnd) onNearEnd();
  }, [last, postings.length, onNearEnd]);

  return (
    <ol
      ref={setList}
      aria-label={t('jobs.results')}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
    >
      {rows.map(({ index, key, start }) => {
        const posting = postings[index];
        return (
          posting && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              className={styles.item}
              style={{ transform: `translateY(${start - above}px)` }}
            >
              <JobRow
                posting={posting}
                to={pathTo(posting)}
                current={posting.id === currentId}
                fresh={isNew?.(posting) ?? false}
              />
            </li>
          )
        );
      })}
    </ol>
  );
}

/** A page that waits in the stack is not drawn, and measures nothing; its rows are as high as they were. */
function heightOf(
  row: Element,
  entry: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLElement, Element>,
) {
  const height = measureElement(row, entry, list);
  return height > 0 ? height : (list.measurementsCache[list.indexFromElement(row)]?.size ?? usualHeight);
}
