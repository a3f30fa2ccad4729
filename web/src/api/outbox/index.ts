import { useSyncExternalStore } from 'react';
import { callAs } from '../client';
import { tabLock } from '../session/lock';
import type { Entry } from './change';
import { Outbox } from './outbox';
import { callOf } from './sending';
import { browserStore } from './store';

const longest = 30_000;

export const outbox = new Outbox({
  store: browserStore,
  lock: tabLock('jobtracker.outbox'),
  channel: new BroadcastChannel('jobtracker.outbox'),
  send: (entry) => callAs(entry.account, { ...callOf(entry), signal: AbortSignal.timeout(longest) }),
});

let held: readonly Entry[] = [];

const subscribe = (listener: () => void) =>
  outbox.subscribe(() => {
    const now = outbox.held;
    const same = now.length === held.length && now.every((entry, index) => entry === held[index]);
    if (!same) held = now;
    listener();
  });

/** What the person did that the server does not have yet, in order. */
export const useWaiting = (): readonly Entry[] => useSyncExternalStore(subscribe, () => held);

/** Whether something about an application or a posting waits. */
export const useWaits = (about: string): boolean =>
  useSyncExternalStore(subscribe, () => held.some((entry) => entry.about === about));

/** The id that the server gave by now to what had one of the device's own. */
export const usePresentId = (id: string): string =>
  useSyncExternalStore(subscribe, () => outbox.presentId(id));

export { isOwnId, newId, ownId, type Change, type Entry, type Standing } from './change';
