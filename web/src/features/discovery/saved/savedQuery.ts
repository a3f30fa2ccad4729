import type { SavedQuery } from '@/api/types';
import { emptySearch, employmentTypes, remoteKinds, type SearchState } from '../searchState';

/** What of a search is worth asking again every morning; when it was posted and in which order are for the moment. */
export const savedQueryOf = (state: SearchState): SavedQuery => ({
  q: state.q.trim() || null,
  location: state.location || null,
  country: listOf(state.country),
  remote: listOf(state.remote),
  employment_type: listOf(state.employment_type),
  source: listOf(state.source),
  company: state.company || null,
  salary_min: state.salary_min ? Number(state.salary_min) : null,
  currency: state.salary_min ? state.currency : null,
});

const listOf = <Value extends string>(value: Value | ''): Value[] => (value === '' ? [] : [value]);

/** The same search in the app's own terms; of several values the first, for the app knows one of each. */
export const stateOf = (query: SavedQuery): SearchState => ({
  ...emptySearch,
  q: query.q ?? '',
  location: query.location ?? '',
  country: query.country?.[0] ?? '',
  remote: remoteKinds.find((kind) => kind === query.remote?.[0]) ?? '',
  employment_type: employmentTypes.find((type) => type === query.employment_type?.[0]) ?? '',
  source: query.source?.[0] ?? '',
  company: query.company ?? '',
  salary_min: query.salary_min ? String(query.salary_min) : '',
  currency: query.currency ?? emptySearch.currency,
  sort: query.q ? 'relevance' : 'date',
});

/** There is something that tells it from all jobs there are. */
export const isWorthSaving = (state: SearchState) =>
  Object.values(savedQueryOf(state)).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );

/** Two searches that find the same. */
export const isSameSearch = (one: SavedQuery, other: SavedQuery) =>
  JSON.stringify(savedQueryOf(stateOf(one))).toLowerCase() ===
  JSON.stringify(savedQueryOf(stateOf(other))).toLowerCase();
