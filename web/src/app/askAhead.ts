import type { QueryClient } from '@tanstack/react-query';
import { meQuery, optionsQuery } from '@/features/accounts/firstQueries';
import { homeQuery } from '@/features/home/homeQuery';

/** So long the first page waits for what it shows: drawing it once, with all of it, is less work than twice. */
const patience = 400;

/**
 * Asks for what the first page shows while the rest of the app is still on its way. What was kept from an earlier visit
 * is not waited for, and what fails is asked for again by the page.
 */
export function askAhead(client: QueryClient, signedIn: boolean): () => Promise<unknown> {
  const onHome = ['/', '/home'].includes(location.pathname);
  const kept = client.getQueryCache().getAll().length > 0;
  const asked: Promise<unknown>[] = signedIn ? [client.query(meQuery)] : [client.query(optionsQuery)];
  if (signedIn && onHome) asked.push(client.query(homeQuery));
  const settled = Promise.allSettled(asked);
  const enough = () => new Promise((resolve) => setTimeout(resolve, patience));
  return async () => kept || Promise.race([settled, enough()]);
}
