import type { Query, QueryClient } from '@tanstack/react-query';
import { session } from '@/api/session';
import { accountOf } from '@/api/session/accountOf';
import { outbox } from '@/api/outbox';
import type { User } from '@/api/types';
import { refreshAfter, showIn, replace } from './overlay';
import { meKey } from './kept';

/** Takes up what waits to be sent, and shows it in whatever the server tells meanwhile. */
export function watchOutbox(client: QueryClient) {
  outbox.subscribe((event) => {
    if (event.kind === 'added') showAll(client);
    if (event.kind === 'dropped') {
      replace(client, event.entry);
      showAll(client);
      void refreshAfter(client, event.entry);
    }
    if (event.kind === 'sent') {
      if (['application', 'move'].includes(event.entry.change.kind)) {
        replace(client, event.entry, event.answer);
        showAll(client);
      }
      void refreshAfter(client, event.entry);
    }
  });

  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const query = event.query as Query;
    if (query.queryKey[0] === meKey) void outbox.enter((query.state.data as User).id);
    else if (outbox.entries.length > 0) showIn(client, query, outbox.entries);
  });

  const follow = () => {
    if (!session.state.signedIn) return void outbox.enter(null);
    const me = client.getQueryData<User>([meKey]);
    if (me) return void outbox.enter(me.id);
    // Before anything is told of the person, their token tells who they are.
    void session.accessToken().then(
      (token) => (session.state.signedIn && token ? outbox.enter(accountOf(token)) : undefined),
      () => undefined,
    );
  };
  session.subscribe(follow);
  follow();

  addEventListener('online', () => void outbox.drain());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void outbox.drain();
  });
}

const showAll = (client: QueryClient) =>
  client
    .getQueryCache()
    .getAll()
    .forEach((query) => showIn(client, query, outbox.entries));
