import { useCallback, useLayoutEffect, useRef } from 'react';

/** One function for as long as the component lives, that does what the latest one would: what is handed it need not be drawn anew. */
export function useSteady<Arguments extends unknown[]>(latest: (...args: Arguments) => void) {
  const current = useRef(latest);
  useLayoutEffect(() => {
    current.current = latest;
  });
  return useCallback((...args: Arguments) => current.current(...args), []);
}
