import { useEffect, useState } from 'react';

/** Whether an element is drawn at all. Pages of other tabs and below the top of a stack wait undrawn. */
export function useInSight(element: Element | null): boolean {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setVisible(entry?.isIntersecting ?? false));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return visible;
}
