import { useRef, useState, type MouseEvent, type PointerEvent } from 'react';

interface Swipes {
  left?: (() => void) | undefined;
  right?: (() => void) | undefined;
}

type Side = 'left' | 'right';

/** So far a finger has to go before letting go does something. */
const enough = 88;
const slack = 10;

/** Moves an element along with a finger, sideways; the page still scrolls up and down. A mouse does not swipe. */
export function useSwipe(swipes: Swipes) {
  const face = useRef<HTMLDivElement>(null);
  const start = useRef<{ x: number; y: number; swiping: boolean } | null>(null);
  const swiped = useRef(false);
  const [ready, setReady] = useState<Side | null>(null);

  const put = (x: number) => {
    if (face.current) face.current.style.transform = x === 0 ? '' : `translateX(${x}px)`;
  };

  const onPointerDown = (event: PointerEvent) => {
    swiped.current = false;
    if (event.pointerType === 'touch') start.current = { x: event.clientX, y: event.clientY, swiping: false };
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
    // Where nothing happens, the element gives way only a little.
    put(swipes[side] ? x : x / 6);
    setReady(swipes[side] && Math.abs(x) >= enough ? side : null);
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    swiped.current = start.current?.swiping ?? false;
    end(event.currentTarget);
    if (ready) swipes[ready]?.();
    setReady(null);
  };

  const onPointerCancel = (event: PointerEvent<HTMLElement>) => {
    end(event.currentTarget);
    setReady(null);
  };

  const end = (element: HTMLElement) => {
    start.current = null;
    element.style.transition = '';
    put(0);
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
    ready,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onClickCapture },
  };
}
