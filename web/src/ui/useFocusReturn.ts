import { useEffect, useState } from 'react';

/** Gives the focus back to what had it before, once this is gone; unless something else has taken it. */
export function useFocusReturn() {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const giveBack = () => {
      const lost = !document.activeElement || document.activeElement === document.body;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
    return () => void setTimeout(giveBack);
  }, [before]);
}
