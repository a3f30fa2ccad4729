import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

export function showWaitingSheet(shown: boolean) {
  open = shown;
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the list of what waits to be sent is open. */
export const useWaitingSheet = () => useSyncExternalStore(subscribe, () => open);
