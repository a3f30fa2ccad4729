import { useSyncExternalStore } from 'react';

export interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
  /** Stays until it is answered. */
  lasting?: boolean;
}

let current: Toast | null = null;
/** One that stays, while another one is shown in its place. */
let behind: Toast | null = null;
let count = 0;
const listeners = new Set<() => void>();

function set(toast: Toast | null) {
  current = toast;
  listeners.forEach((listener) => listener());
}

/** A word about what just happened, and perhaps the way back. A newer one takes the place of an older one; one that stays comes back after it. */
export const showToast = (toast: Omit<Toast, 'id'>) => {
  if (toast.lasting) behind = null;
  else if (current?.lasting) behind = current;
  set({ ...toast, id: ++count });
};

export const hideToast = (toast: Toast) => {
  if (current !== toast) return;
  const next = behind;
  behind = null;
  set(next);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useToast = () => useSyncExternalStore(subscribe, () => current);
