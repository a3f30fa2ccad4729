import { useLayoutEffect, useState } from 'react';

/** How far down the scrolled content the list begins; what stands above it grows and shrinks. */
export function useHeightAbove(list: HTMLElement | null, scroller: HTMLElement | null): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const content = list?.closest('[data-content]');
    if (!list || !content || !scroller) return;
    const observer = new ResizeObserver(() => {
      if (scroller.clientHeight === 0) return;
      setHeight(list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
    });
    observer.observe(content);
    return () => observer.disconnect();
  }, [list, scroller]);
  return height;
}
