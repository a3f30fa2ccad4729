import { layersOutline } from 'ionicons/icons';
import { startTransition, useMemo, useState, type MouseEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Application, ApplicationBoard } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { FailureState, State } from '@/ui/State';
import { Button } from '@/ui/Button';
import { useSteady } from '@/ui/useSteady';
import { useMove } from '../changes';
import { useBoard } from '../queries';
import { openQuickAdd } from '../quickAddState';
import { stageName } from '../stageNames';
import styles from './Board.module.css';
import { BoardSkeleton } from './BoardSkeleton';
import { pathOfCard } from './Card';
import { Column } from './Column';
import { Ghost } from './Ghost';
import { useCardKeys } from './useCardKeys';
import { useDrag } from './useDrag';

/** Every stage as a column of cards, which are moved by dragging, by keys, or by the menu on each. */
export function Board() {
  const t = useText();
  const { data, error, refetch } = useBoard();
  if (!data && error) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (!data) return <BoardSkeleton />;
  if (data.columns.every(({ total }) => total === 0))
    return (
      <State
        icon={layersOutline}
        title={t('apps.empty_title')}
        actions={<Button onClick={openQuickAdd}>{t('apps.add')}</Button>}
      >
        {t('apps.empty')}
      </State>
    );
  return <Columns board={data} />;
}

function Columns({ board }: { board: ApplicationBoard }) {
  const t = useText();
  const stages = useMemo(
    () => board.columns.map(({ stage }) => ({ ...stage, name: stageName(t, stage) })),
    [board, t],
  );
  const move = useMove();
  const [said, say] = useState('');
  const moveTo = useSteady((application: Application, key: string) => {
    const stage = stages.find((each) => each.key === key);
    if (stage) move([application], stage);
  });
  const navigate = useNavigate();
  // In pieces, so that the touch is answered first; with another key or button it is the browser's.
  const onOpen = useSteady((event: MouseEvent, application: Application) => {
    if (
      event.defaultPrevented ||
      event.button ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    startTransition(() => navigate(pathOfCard(application)));
  });
  const { board: frame, ghost, held, over, handlers } = useDrag(moveTo);
  const keys = useCardKeys(stages, moveTo, say);
  const onKeyDown = useSteady(keys.onKeyDown);
  const onBlur = useSteady(keys.onBlur);
  const target = over ?? keys.over;
  const inHand = held?.application ?? keys.held;

  return (
    <>
      <p id="board-how" className="visually-hidden">
        {t('board.how')}
      </p>
      <p role="status" aria-live="assertive" className="visually-hidden">
        {said}
      </p>
      <div ref={frame} className={styles.board} {...handlers}>
        {board.columns.map((column) => (
          <Column
            key={column.stage.key}
            column={column}
            stages={stages}
            target={target === column.stage.key}
            heldId={inHand?.status === column.stage.key ? inHand.id : undefined}
            onOpen={onOpen}
            onMove={moveTo}
            onKeyDown={onKeyDown}
            onBlur={onBlur}
          />
        ))}
      </div>
      {held && <Ghost held={held} place={ghost} />}
    </>
  );
}
