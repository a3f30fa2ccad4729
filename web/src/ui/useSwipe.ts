import { useRef, useState, type MouseEvent, type PointerEvent } from 'react';

type Side = 'left' | 'right';
type Swipes = Partial<Record<Side, (() => void) | undefined>>;

/** Where a row is being pushed to, and whether letting go would do something. */
export interface Pull {
  side: Side;
  enough: boolean;
}

/** So far a finger has to go before letting go does something. */
const enough = 88;
const slack = 10;

/** So near the edge a finger goes back a page. */
const edge = 24;

/** Moves an element along with a finger, sideways; the page still scrolls up and down. A mouse does not swipe. */
export function useSwipe(swipes: Swipes) {
  const face = useRef<HTMLDivElement>(null);
  const start = useRef<{ x: number; y: number; swiping: boolean } | null>(null);
  const swiped = useRef(false);
  const [pull, setPull] = useState<Pull | null>(null);

  const put = (x: number) => {
    if (face.current) face.current.style.transform = x === 0 ? '' : `translateX(${x}px)`;
  };

  const onPointerDown = (event: PointerEvent) => {
    swiped.current = false;
    if (event.pointerType === 'touch' && event.clientX > edge)
      start.current = { x: event.clientX, y: event.clientY, swiping: false };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { current } = start;
    if (!current) return;
    const x = event.clientX - current.x;
    if (!current.swiping) {
      if (Math.abs(event.clientY - current.y) > slack) start.current = null;
      if (Math.abs(x) < slack || !start.current) return;
      current.swiping = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.style.transition = 'none';
    }
    const side: Side = x < 0 ? 'left' : 'right';
    const able = swipes[side] !== undefined;
    // Where nothing happens, the element gives way only a little.
    put(able ? x : x / 6);
    const next = { side, enough: able && Math.abs(x) >= enough };
    setPull((now) => (now?.side === next.side && now.enough === next.enough ? now : next));
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    swiped.current = start.current?.swiping ?? false;
    end(event.currentTarget);
    if (pull?.enough) swipes[pull.side]?.();
  };

  const onPointerCancel = (event: PointerEvent<HTMLElement>) => end(event.currentTarget);

  const end = (element: HTMLElement) => {
    start.current = null;
    element.style.transition = '';
    put(0);
    setPull(null);
  };

  /** Letting go after a swipe opens nothing. */
  const onClickCapture = (event: MouseEvent) => {
    if (!swiped.current) return;
    swiped.current = false;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    face,
    pull,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onClickCapture },
  };
}
