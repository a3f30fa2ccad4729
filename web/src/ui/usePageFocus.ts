import { useEffect, useRef } from 'react';

let arrived = false;

/**
 * Moves the focus along with the pages: to a new page's beginning, and back to where it was on one that returns. It is
 * left alone when it is not on another page, but on a tab for instance.
 */
export function usePageFocus(page: HTMLElement | null, visible: boolean) {
  const last = useRef<HTMLElement | null>(null);

  useEffect(() => {
    if (!page) return;
    const remember = ({ target }: FocusEvent) => {
      last.current = target as HTMLElement;
    };
    page.addEventListener('focusin', remember);
    return () => page.removeEventListener('focusin', remember);
  }, [page]);

  useEffect(() => {
    if (!page || !visible) return;
    if (arrived && isElsewhere(page)) {
      const kept = last.current?.isConnected ? last.current : null;
      (kept ?? page.querySelector<HTMLElement>('[data-content]'))?.focus({ preventScroll: true });
    }
    arrived = true;
  }, [page, visible]);
}

function isElsewhere(page: HTMLElement): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return true;
  return !page.contains(focused) && (page.parentElement?.contains(focused) ?? false);
}
