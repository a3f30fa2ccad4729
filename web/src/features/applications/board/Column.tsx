import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { Link } from 'react-router-dom';
import type { Application, BoardColumn, Stage } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { classes } from '@/ui/classes';
import { StageDot } from '../StageDot';
import { stageName } from '../stageNames';
import styles from './Board.module.css';
import { Card } from './Card';

interface ColumnProps {
  column: BoardColumn;
  stages: Stage[];
  /** What is held would land here. */
  target: boolean;
  heldId: string | undefined;
  onOpen: (event: MouseEvent, application: Application) => void;
  onMove: (application: Application, key: string) => void;
  onKeyDown: (event: KeyboardEvent, application: Application) => void;
  onBlur: () => void;
}

const cardHeight = 106;

/** One stage. Only the cards in sight, and a few around them, are drawn. */
export const Column = memo(function Column(props: ColumnProps) {
  const { column, stages, target, heldId, onOpen, onMove, onKeyDown, onBlur } = props;
  const t = useText();
  const { stage, items, total } = column;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    overscan: 4,
    getItemKey: (index) => items[index]?.id ?? index,
  });
  const name = stageName(t, stage);

  return (
    <section
      data-stage={stage.key}
      aria-label={t('board.column', { stage: name, count: total })}
      className={classes(styles.column, target && styles.target)}
    >
      <h2 className={styles.columnHead}>
        <StageDot color={stage.color} />
        <span className={styles.columnName}>{name}</span>
        <span className={styles.columnCount}>{total}</span>
      </h2>
      <div ref={scroller} className={styles.scroller}>
        <ol className={styles.cards} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const application = items[index];
            return (
              application && (
                <li
                  key={key}
                  aria-setsize={total}
                  aria-posinset={index + 1}
                  className={styles.place}
                  style={{ transform: `translateY(${start}px)`, height: cardHeight }}
                >
                  <Card
                    application={application}
                    stages={stages}
                    held={heldId === application.id}
                    onOpen={onOpen}
                    onMove={onMove}
                    onKeyDown={onKeyDown}
                    onBlur={onBlur}
                  />
                </li>
              )
            );
          })}
        </ol>
        {total > items.length && (
          <Link to={`/apps?view=list&status=${encodeURIComponent(stage.key)}`} className={styles.more}>
            {t('board.more', { count: total - items.length })}
          </Link>
        )}
      </div>
    </section>
  );
});
