import type { QueryClient } from '@tanstack/react-query';
import { meQuery, optionsQuery } from '@/features/accounts/firstQueries';
import { homeQuery } from '@/features/home/homeQuery';

/** Asks for what the first page shows while the rest of the app is still on its way. What fails is asked for by the page. */
export function askAhead(client: QueryClient, signedIn: boolean) {
  const ask = (asked: Promise<unknown>) => void asked.catch(() => undefined);
  if (!signedIn) return ask(client.query(optionsQuery));
  ask(client.query(meQuery));
  if (['/', '/home'].includes(location.pathname)) ask(client.query(homeQuery));
}
