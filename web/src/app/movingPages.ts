import type { MouseEvent } from 'react';

/**
 * Nothing is opened on a page that is on its way in or out. Ionic marks such a page by taking the pointer from it, which
 * would style every element of a long page anew, at the start and at the end: base.css does not let it.
 */
export function holdStill(event: MouseEvent) {
  const page = event.target instanceof Element ? event.target.closest<HTMLElement>('.ion-page') : null;
  if (page?.style.pointerEvents !== 'none') return;
  event.preventDefault();
  event.stopPropagation();
}
