import type { Query, QueryClient } from '@tanstack/react-query';
import { session } from '@/api/session';
import type { User } from '@/api/types';
import { spareTime } from '../spareTime';
import { beginningOf, isKept, lastingKeys, meKey, worthKeeping } from './kept';
import { shelf } from './shelf';

const aDay = 86_400_000;
const patience = 500;
const pause = 1_500;

/** Puts back what was known at the last visit, to be asked for again, and from then on keeps what arrives. */
export async function keepAnswers(client: QueryClient): Promise<void> {
  if (!window.isSecureContext) return;
  session.subscribe(() => void shelf.clear());
  keepWhatArrives(client);
  for (const key of lastingKeys) client.setQueryDefaults(key, { gcTime: aDay });
  if (!session.state.signedIn) return shelf.clear();
  await Promise.race([putBack(client), new Promise((resolve) => setTimeout(resolve, patience))]);
}

async function putBack(client: QueryClient) {
  const all = await shelf.all();
  const kept = worthKeeping(all, Date.now());
  void shelf.drop(all.filter((each) => !kept.includes(each)).map(({ hash }) => hash));
  if (!session.state.signedIn) return;
  for (const { key, data, at } of kept)
    if (client.getQueryData(key) === undefined) client.setQueryData(key, data, { updatedAt: at });
  await client.invalidateQueries({ refetchType: 'none' });
}

function keepWhatArrives(client: QueryClient) {
  const arrived = new Map<string, Query>();
  let account: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (arrived.size === 0) return;
    if (!session.state.signedIn || !account) return;
    const owner = account;
    const answers = [...arrived].map(([hash, { queryKey, state }]) => ({
      hash,
      account: owner,
      key: queryKey,
      data: beginningOf(state.data),
      at: state.dataUpdatedAt,
    }));
    arrived.clear();
    void shelf.put(answers);
  };

  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const query = event.query as Query;
    if (!isKept(query.queryKey)) return;
    if (query.queryKey[0] === meKey) {
      const { id } = query.state.data as User;
      if (account && account !== id) forgetOthers(client);
      account = id;
    }
    arrived.set(query.queryHash, query);
    timer ??= setTimeout(() => void spareTime().then(flush), pause);
  });

  // Whoever leaves within the pause would otherwise lose what arrived last.
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);

  session.subscribe(() => {
    arrived.clear();
    account = undefined;
  });

  function forgetOthers(known: QueryClient) {
    arrived.clear();
    void shelf.clear();
    void known.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey });
  }
}
