import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { ApiFailure } from '@/api/failure';
import type { AggregatePage, JobPosting, JobPostingPage } from '@/api/types';
import type { Mark } from '@/features/jobs/marks';
import { untilScored } from '@/features/jobs/awaited';
import { findPosting, postingKey, postingsKey } from '@/features/jobs/postingCache';
import { followed, nothingYet, type Everywhere } from './everywhere';
import { everywhereQuery, searchQuery, type SearchState } from './searchState';

const pageSize = 30;

const nextPage = ({ page, limit, total }: JobPostingPage) =>
  (page + 1) * limit < total ? page + 1 : undefined;

/** A search of the catalog, page after page. What was found before stays on the screen until the new answer is there. */
export function useSearch(state: SearchState, enabled = true) {
  const query = { ...state, q: state.q.trim() };
  return useInfiniteQuery({
    queryKey: [postingsKey, 'search', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<JobPostingPage>('/search', {
        query: { ...searchQuery(query), page: pageParam, limit: pageSize },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    refetchInterval: untilScored,
    enabled,
  });
}

/** What suits the person's résumé best, with every filter held before anything is cut off. */
export const useRecommendations = (state: SearchState) =>
  useInfiniteQuery({
    queryKey: [postingsKey, 'for_you', searchQuery(state)],
    queryFn: ({ pageParam, signal }) =>
      api.get<JobPostingPage>('/jobs/recommendations/semantic', {
        query: { ...searchQuery(state), q: '', sort: '', page: pageParam, limit: pageSize },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    refetchInterval: untilScored,
  });

const everywherePageSize = 50;

/** The server remembers an answer for an hour, so asking again sooner tells nothing new. */
const halfAnHour = 1_800_000;

/** A search of all sources, told as they answer. Asking counts, so nothing is asked again by itself. */
export function useEverywhere(state: SearchState, enabled: boolean) {
  const client = useQueryClient();
  const query = everywhereQuery(state);
  const queryKey = [postingsKey, 'everywhere', query];
  return useQuery<Everywhere>({
    queryKey,
    queryFn: async ({ signal }) => {
      let search = nothingYet;
      const events = api.events('/jobs/external/aggregate/stream', {
        query: { ...query, limit: everywherePageSize },
        signal,
      });
      for await (const event of events) {
        search = followed(search, event);
        client.setQueryData(queryKey, search);
      }
      return search;
    },
    staleTime: halfAnHour,
    gcTime: halfAnHour,
    retry: false,
    refetchOnReconnect: false,
    enabled,
  });
}

/** What does not fit into the first page of a search of all sources. Pages after the first are not counted. */
export function useMoreFromEverywhere(state: SearchState, enabled: boolean) {
  const query = everywhereQuery(state);
  return useInfiniteQuery({
    queryKey: [postingsKey, 'everywhere-more', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<AggregatePage>('/jobs/external/aggregate', {
        query: { ...query, page: pageParam, limit: everywherePageSize },
        signal,
      }),
    initialPageParam: 1,
    getNextPageParam: nextPage,
    staleTime: halfAnHour,
    gcTime: halfAnHour,
    enabled,
  });
}

/** Shows at once what the list already told, and fills in the rest. */
export function usePosting(id: string) {
  const client = useQueryClient();
  return useQuery<JobPosting>({
    queryKey: postingKey(id),
    queryFn: ({ signal }) => api.get<JobPosting>(`/jobs/${encodeURIComponent(id)}`, { signal }),
    placeholderData: () => findPosting(client, id),
    // What a source told a moment ago may still be on its way into the catalog.
    retry: (attempts, failure) =>
      failure instanceof ApiFailure &&
      (failure.passing || (failure.status === 404 && findPosting(client, id) !== undefined)) &&
      attempts < 3,
    staleTime: 60_000,
    refetchInterval: untilScored,
  });
}

const marked = {
  saved: { path: '/jobs/saved', query: {} },
  hidden: { path: '/search', query: { hidden: true, expired: true, sort: 'date' } },
} as const;

/** What the person saved, the latest first, or what they hid. */
export const useMarked = (mark: Mark) =>
  useInfiniteQuery({
    queryKey: [postingsKey, mark],
    queryFn: ({ pageParam, signal }) =>
      api.get<JobPostingPage>(marked[mark].path, {
        query: { ...marked[mark].query, page: pageParam, limit: pageSize },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: nextPage,
    staleTime: 30_000,
  });
