import { useSyncExternalStore } from 'react';
import type { Entry } from '@/api/outbox';

let open: boolean | Entry = false;
const listeners = new Set<() => void>();

function set(next: boolean | Entry) {
  open = next;
  listeners.forEach((listener) => listener());
}

export const openQuickAdd = () => set(true);

/** Opens it with what was written before and could not be sent. */
export const openQuickAddAgain = (entry: Entry) => set(entry);
export const closeQuickAdd = () => set(false);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the sheet for a new application is open, and on what; it opens from anywhere. */
export const useQuickAddOpen = () => useSyncExternalStore(subscribe, () => open);
