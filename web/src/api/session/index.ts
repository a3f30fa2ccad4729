import { useSyncExternalStore } from 'react';
import { inShell } from '@/native/shell';
import { keychainVault } from '@/native/vault';
import { send } from '../transport';
import type { Tokens } from '../types';
import { tabLock } from './lock';
import { Session, type SessionState } from './session';
import { browserVault } from './vault';

const refresh = (refreshToken: string) =>
  send<Tokens>({ method: 'POST', path: '/auth/refresh', body: { refresh_token: refreshToken } }, null);

const vault = inShell() ? keychainVault : browserVault;

export const session = new Session({
  vault,
  lock: tabLock('jobtracker.session'),
  channel: new BroadcastChannel('jobtracker.session'),
  refresh,
});

/** Ends the session here at once, in every tab, and on the server as soon as it can be told. */
export async function signOut(): Promise<void> {
  const refreshToken = await vault.load();
  await session.end(null);
  if (!refreshToken) return;
  await send<undefined>(
    { method: 'POST', path: '/auth/signout', body: { refresh_token: refreshToken } },
    null,
  ).catch(() => undefined);
}

export const useSession = (): SessionState => useSyncExternalStore(session.subscribe, () => session.state);
