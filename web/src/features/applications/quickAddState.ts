import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

function set(next: boolean) {
  open = next;
  listeners.forEach((listener) => listener());
}

export const openQuickAdd = () => set(true);
export const closeQuickAdd = () => set(false);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the sheet for a new application is open; it opens from anywhere. */
export const useQuickAddOpen = () => useSyncExternalStore(subscribe, () => open);
