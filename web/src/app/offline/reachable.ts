import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { ApiFailure } from '@/api/failure';
import { isOwnId } from '@/api/outbox';
import { queryClient } from '../queryClient';
import { isKept, meKey } from './kept';

const listeners = new Set<() => void>();
let reachable = true;

function set(now: boolean) {
  if (reachable === now) return;
  reachable = now;
  listeners.forEach((listener) => listener());
}

/** What the server does not have yet is answered by the device. */
const isOurs = (key: QueryKey) => key.some((part) => typeof part === 'string' && isOwnId(part));

const isUnreachable = (failure: unknown) => failure instanceof ApiFailure && failure.status === 0;

/** Learns from every call whether the server is there, and asks anew for what is on the screen once it is back. */
export function watchReachability(client: QueryClient) {
  set(navigator.onLine);
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    const { action } = event;
    if (action.type === 'failed' || action.type === 'error') {
      if (isUnreachable(action.error)) set(false);
    } else if (
      action.type === 'success' &&
      !action.manual &&
      !reachable &&
      !isOurs(event.query.queryKey as QueryKey)
    ) {
      set(true);
      refresh(client);
    }
  });
  addEventListener('offline', () => set(false));
  addEventListener('online', () => refresh(client));
}

const refresh = (client: QueryClient) => void client.refetchQueries({ type: 'active', stale: true });

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the server answered when it was last asked. */
export const useReachable = () => useSyncExternalStore(subscribe, () => reachable);

const subscribeToAnswers = (listener: () => void) => queryClient.getQueryCache().subscribe(listener);

/** The age of the oldest answer on the screen; null when there is none. */
const oldest = () => {
  const times = queryClient
    .getQueryCache()
    .findAll({ type: 'active', predicate: ({ queryKey }) => isKept(queryKey) && queryKey[0] !== meKey })
    .map(({ state }) => state.dataUpdatedAt)
    .filter((at) => at > 0);
  return times.length === 0 ? null : Math.min(...times);
};

export const useShownAsOf = () => useSyncExternalStore(subscribeToAnswers, oldest);
