import type { QueryKey } from '@tanstack/react-query';
import { applicationsKey } from '@/features/applications/applicationCache';
import { homeKey, postingsKey } from '@/features/jobs/postingCache';

/** An answer of the server's as it rests on the device. */
export interface KeptAnswer {
  /** Whose it is. */
  account: string;
  key: QueryKey;
  data: unknown;
  /** When the server gave it, in milliseconds since 1970. */
  at: number;
}

export const meKey = 'me';

/** What a person wants to look at without a network. Keys, tokens and the owner's pages are not among it. */
const keptWhole: readonly unknown[] = [
  meKey,
  homeKey,
  applicationsKey,
  'application-history',
  'attached',
  'kept-posting',
  'stages',
  'tags',
  'analytics',
  'searches',
];
const keptPostings: readonly unknown[] = ['one', 'saved', 'for_you', 'news', 'search'];

export const isKept = ([first, second]: QueryKey) =>
  keptWhole.includes(first) || (first === postingsKey && keptPostings.includes(second));

/** Looked for once, while the rest is come back to. */
const isSearch = ([first, second]: QueryKey) => first === postingsKey && second === 'search';

/** Beginnings of the keys whose answers stay in memory for as long as they are kept. */
export const lastingKeys: QueryKey[] = [
  ...keptWhole.map((name) => [name]),
  ...keptPostings.filter((name) => name !== 'search').map((name) => [postingsKey, name]),
];

const mostPages = 4;

/** Of a list that came page after page its first ones: copying a thousand postings takes longer than a touch may wait. */
export const beginningOf = (data: unknown): unknown => (isPaged(data) ? firstPages(data) : data);

interface Paged {
  pages: unknown[];
  pageParams: unknown[];
}

const isPaged = (data: unknown): data is Paged =>
  typeof data === 'object' && data !== null && 'pages' in data && 'pageParams' in data;

const firstPages = ({ pages, pageParams }: Paged): Paged => ({
  pages: pages.slice(0, mostPages),
  pageParams: pageParams.slice(0, mostPages),
});

const days = 86_400_000;
const longest = 30 * days;
const most = 400;
const mostSearches = 3;

/** What is worth keeping of all that was kept: one account's, not too old, and the latest of it. */
export function worthKeeping<Answer extends KeptAnswer>(answers: Answer[], now: number): Answer[] {
  const account = accountOf(answers);
  const latest = answers
    .filter((each) => each.account === account && isKept(each.key) && now - each.at < longest)
    .sort((one, other) => other.at - one.at);
  const searches = latest.filter(({ key }) => isSearch(key)).slice(0, mostSearches);
  return latest.filter((each) => !isSearch(each.key) || searches.includes(each)).slice(0, most);
}

/** Who was signed in last. */
const accountOf = (answers: KeptAnswer[]) =>
  answers
    .filter(({ key }) => key[0] === meKey)
    .sort((one, other) => other.at - one.at)
    .at(0)?.account;
