import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { Application } from '@/api/types';
import { afterPaint } from '@/ui/afterPaint';
import { findApplication } from '../applicationCache';

export interface Held {
  application: Application;
  x: number;
  y: number;
  width: number;
}

interface Press {
  id: number;
  card: HTMLElement;
  x: number;
  y: number;
  offsetX: number;
  offsetY: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** A finger has to rest so long before it carries; until then it scrolls. A mouse carries once it has moved so far. */
const rest = 280;
const slack = 6;
const edge = 56;
const pace = 14;

/** Carries a card from column to column by mouse, pen or finger. The ghost is moved without drawing anything anew. */
export function useDrag(onDrop: (application: Application, key: string) => void) {
  const client = useQueryClient();
  const board = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const press = useRef<Press | null>(null);
  const point = useRef({ x: 0, y: 0 });
  const [held, setHeld] = useState<Held | null>(null);
  const [over, setOver] = useState<string | null>(null);

  const begin = useCallback(() => {
    const { current } = press;
    const application = current && findApplication(client, current.card.dataset.card ?? '');
    if (!application) return;
    getSelection()?.removeAllRanges();
    if ('vibrate' in navigator) navigator.vibrate(8);
    setHeld({
      application,
      x: point.current.x - current.offsetX,
      y: point.current.y - current.offsetY,
      width: current.card.offsetWidth,
    });
    setOver(application.status);
  }, [client]);

  const onPointerDown = (event: PointerEvent) => {
    const target = event.target as HTMLElement;
    const card = target.closest<HTMLElement>('[data-card]');
    if (!card || event.button !== 0 || target.closest('select, button')) return;
    const box = card.getBoundingClientRect();
    const { clientX: x, clientY: y, pointerId: id } = event;
    point.current = { x, y };
    press.current = { id, card, x, y, offsetX: x - box.left, offsetY: y - box.top };
    if (event.pointerType === 'touch') press.current.timer = setTimeout(begin, rest);
  };

  const onPointerMove = (event: PointerEvent) => {
    const { current } = press;
    if (!current || held || event.pointerId !== current.id) return;
    point.current = { x: event.clientX, y: event.clientY };
    if (Math.hypot(event.clientX - current.x, event.clientY - current.y) < slack) return;
    if (event.pointerType !== 'touch') begin();
    else cancelPress(press);
  };

  const onPointerUp = () => {
    if (!held) cancelPress(press);
  };

  useEffect(() => {
    if (!held) return;
    return carry({
      ghost: ghost.current,
      press,
      point,
      board: board.current,
      onOver: setOver,
      onEnd: (key) => {
        cancelPress(press);
        const letGo = () => {
          setHeld(null);
          setOver(null);
          if (key) onDrop(held.application, key);
        };
        // Until the card lies there, its likeness does.
        if (key) afterPaint(letGo);
        else letGo();
      },
    });
    // While a card is held, what happens on dropping it stays as it was when it was taken up.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [held]);

  return {
    board,
    ghost,
    held,
    over,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
  };
}

function cancelPress(press: RefObject<Press | null>) {
  clearTimeout(press.current?.timer);
  press.current = null;
}

interface Carrying {
  ghost: HTMLElement | null;
  press: RefObject<Press | null>;
  point: RefObject<{ x: number; y: number }>;
  board: HTMLElement | null;
  onOver: (key: string | null) => void;
  onEnd: (key: string | null) => void;
}

/** Follows the pointer until it lets go; near an edge the board scrolls along. */
export function carry({ ghost, press, point, board, onOver, onEnd }: Carrying): () => void {
  const stageAt = () =>
    document
      .elementsFromPoint(point.current.x, point.current.y)
      .map((element) => element.closest<HTMLElement>('[data-stage]')?.dataset.stage)
      .find(Boolean) ?? null;

  // What lies below is looked for once a picture: a finger tells of more places than are drawn.
  let moved = false;
  const follow = (event: globalThis.PointerEvent) => {
    event.preventDefault();
    point.current = { x: event.clientX, y: event.clientY };
    const { offsetX = 0, offsetY = 0 } = press.current ?? {};
    if (ghost)
      ghost.style.transform = `translate(${event.clientX - offsetX}px, ${event.clientY - offsetY}px) rotate(1.5deg)`;
    moved = true;
  };
  const drop = () => onEnd(stageAt());
  const leave = () => onEnd(null);
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
  };
  // A finger that carries must not scroll the page, and letting go must not open what lies beneath.
  const hold = (event: Event) => event.preventDefault();
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };

  // Columns that snap into place would take back each small step along an edge.
  if (board) board.style.scrollSnapType = 'none';
  let frame = requestAnimationFrame(function scroll() {
    if (moved) onOver(stageAt());
    moved = false;
    const box = board?.getBoundingClientRect();
    if (board && box) {
      if (point.current.x < box.left + edge) board.scrollLeft -= pace;
      else if (point.current.x > box.right - edge) board.scrollLeft += pace;
    }
    frame = requestAnimationFrame(scroll);
  });

  document.addEventListener('pointermove', follow);
  document.addEventListener('pointerup', drop);
  document.addEventListener('pointercancel', leave);
  document.addEventListener('keydown', escape);
  document.addEventListener('touchmove', hold, { passive: false });
  document.addEventListener('contextmenu', hold);
  document.addEventListener('click', swallow, { capture: true });
  return () => {
    cancelAnimationFrame(frame);
    if (board) board.style.scrollSnapType = '';
    document.removeEventListener('pointermove', follow);
    document.removeEventListener('pointerup', drop);
    document.removeEventListener('pointercancel', leave);
    document.removeEventListener('keydown', escape);
    document.removeEventListener('touchmove', hold);
    document.removeEventListener('contextmenu', hold);
    setTimeout(() => document.removeEventListener('click', swallow, { capture: true }), 50);
  };
}
