import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { JobPosting, JobPostingPage } from '@/api/types';
import { searchQuery, type SearchState } from './searchState';

const pageSize = 30;

/** A search, page after page. What was found before stays on the screen until the new answer is there. */
export function useSearch(state: SearchState) {
  const query = { ...state, q: state.q.trim() };
  return useInfiniteQuery({
    queryKey: ['search', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<JobPostingPage>('/search', {
        query: { ...searchQuery(query), page: pageParam, limit: pageSize },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ page, limit, total }) => ((page + 1) * limit < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** Shows at once what the list already told, and fills in the rest. */
export function usePosting(id: string) {
  const client = useQueryClient();
  return useQuery<JobPosting>({
    queryKey: ['posting', id],
    queryFn: ({ signal }) => api.get<JobPosting>(`/jobs/${encodeURIComponent(id)}`, { signal }),
    placeholderData: () =>
      fromLists(client.getQueriesData<{ pages: JobPostingPage[] }>({ queryKey: ['search'] }), id),
    staleTime: 60_000,
  });
}

type SearchCache = [unknown, { pages: JobPostingPage[] } | undefined][];

const fromLists = (lists: SearchCache, id: string) =>
  lists
    .flatMap(([, found]) => found?.pages ?? [])
    .flatMap((page) => page.items)
    .find((posting) => posting.id === id);

export const useNewest = (limit: number) =>
  useQuery({
    queryKey: ['newest', limit],
    queryFn: ({ signal }) => api.get<JobPostingPage>('/search', { query: { sort: 'date', limit }, signal }),
    staleTime: 60_000,
  });
