import type { QueryValue } from '@/api/transport';

export const remoteKinds = ['on_site', 'hybrid', 'remote'] as const;
export const employmentTypes = [
  'full_time',
  'part_time',
  'contract',
  'temporary',
  'internship',
  'other',
] as const;
export const postedWithin = ['1d', '3d', '7d', '30d'] as const;
export const sortOrders = ['relevance', 'date', 'match'] as const;

/** A search as the address holds it. Empty text means: not filtered by this. */
export interface SearchState {
  q: string;
  location: string;
  country: string;
  remote: '' | (typeof remoteKinds)[number];
  employment_type: '' | (typeof employmentTypes)[number];
  posted: '' | (typeof postedWithin)[number];
  salary_min: string;
  currency: string;
  company: string;
  source: string;
  expired: boolean;
  sort: (typeof sortOrders)[number];
  /** Whether all sources are asked, and not the catalog alone. */
  everywhere: boolean;
}

export type Filter = Exclude<keyof SearchState, 'q' | 'sort' | 'currency' | 'everywhere'>;

/** In the order they are shown. */
export const filters: Filter[] = [
  'location',
  'country',
  'remote',
  'employment_type',
  'posted',
  'salary_min',
  'company',
  'source',
  'expired',
];

export const emptySearch: SearchState = {
  q: '',
  location: '',
  country: '',
  remote: '',
  employment_type: '',
  posted: '',
  salary_min: '',
  currency: 'SEK',
  company: '',
  source: '',
  expired: false,
  sort: 'date',
  everywhere: false,
};

/** Words are ranked by how well they fit; without any there is nothing to rank by. */
const usualSort = (q: string) => (q ? 'relevance' : 'date');

export function readSearch(params: URLSearchParams): SearchState {
  const text = (name: string) => params.get(name)?.trim() ?? '';
  const oneOf = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === params.get(name)) ?? '';
  const salary = text('salary_min');
  return {
    q: params.get('q') ?? '',
    location: text('location'),
    country: /^[A-Za-z]{2}$/.test(text('country')) ? text('country').toUpperCase() : '',
    remote: oneOf('remote', remoteKinds),
    employment_type: oneOf('employment_type', employmentTypes),
    posted: oneOf('posted', postedWithin),
    salary_min: /^[1-9]\d{0,8}$/.test(salary) ? salary : '',
    currency: /^[A-Z]{3}$/.test(text('currency')) ? text('currency') : emptySearch.currency,
    company: text('company'),
    source: text('source'),
    expired: params.get('expired') === 'true',
    sort: oneOf('sort', sortOrders) || usualSort(text('q')),
    everywhere: params.get('everywhere') === 'true',
  };
}

/** The shortest address that reads back as this search. */
export function writeSearch(state: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.q) params.set('q', state.q);
  for (const filter of filters) {
    if (state[filter]) params.set(filter, String(state[filter]));
  }
  if (state.salary_min && state.currency !== emptySearch.currency) params.set('currency', state.currency);
  if (state.sort !== usualSort(state.q.trim())) params.set('sort', state.sort);
  if (state.everywhere) params.set('everywhere', 'true');
  return params;
}

export const activeFilters = (state: SearchState) => filters.filter((filter) => Boolean(state[filter]));

export const withoutFilters = (state: SearchState): SearchState => ({
  ...emptySearch,
  q: state.q,
  sort: state.sort,
  everywhere: state.everywhere,
});

export const without = (state: SearchState, filter: Filter): SearchState => ({
  ...state,
  [filter]: emptySearch[filter],
});

/** New words: the order follows them unless the person chose another one, and only the catalog is asked while they come. */
export function withWords(state: SearchState, q: string): SearchState {
  const chosen = state.sort !== usualSort(state.q.trim());
  return { ...state, q, sort: chosen ? state.sort : usualSort(q.trim()), everywhere: false };
}

/** There is something to ask the sources for. */
export const canAskEverywhere = (state: SearchState) => Boolean(state.q.trim() || state.location);

/** What only the catalog can filter by; the sources are not asked for it. */
const catalogOnly: readonly Filter[] = ['country', 'salary_min', 'company', 'expired'];

export const unheededFilters = (state: SearchState) =>
  state.everywhere ? activeFilters(state).filter((filter) => catalogOnly.includes(filter)) : [];

/** The search in the server's words. */
export function searchQuery(state: SearchState, now = new Date()): Record<string, QueryValue> {
  return {
    q: state.q.trim(),
    location: state.location,
    country: state.country,
    remote: state.remote,
    employment_type: state.employment_type,
    posted_after: state.posted && daysBefore(now, Number.parseInt(state.posted)),
    salary_min: state.salary_min,
    currency: state.salary_min && state.currency,
    company: state.company,
    source: state.source,
    expired: state.expired || null,
    sort: state.sort,
  };
}

/** The same as a question to all sources. */
export const everywhereQuery = (state: SearchState, now = new Date()): Record<string, QueryValue> => ({
  query: state.q.trim(),
  location: state.location,
  remote: state.remote,
  employment_type: state.employment_type,
  posted_after: state.posted && daysBefore(now, Number.parseInt(state.posted)),
  sources: state.source,
});

const daysBefore = (now: Date, days: number) =>
  new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
