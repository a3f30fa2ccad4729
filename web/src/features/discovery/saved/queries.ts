import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '@/api/client';
import type { SavedSearch, SavedSearchPage, SearchDraft, SearchNewsPage } from '@/api/types';
import { untilScored } from '@/features/jobs/awaited';
import { postingsKey } from '@/features/jobs/postingCache';

export const searchesKey = 'searches';
const pageSize = 30;

const pathOf = (id: string) => `/searches/${encodeURIComponent(id)}`;

/** The searches a person keeps, a few at most, each with how much news it has. */
export const useSavedSearches = () =>
  useQuery({
    queryKey: [searchesKey],
    queryFn: ({ signal }) => api.get<SavedSearchPage>('/searches', { query: { limit: 100 }, signal }),
    select: ({ items }) => items,
    staleTime: 30_000,
  });

/** What one of them found, the latest first. */
export const useSearchNews = (id: string) =>
  useInfiniteQuery({
    queryKey: [postingsKey, 'news', id],
    queryFn: ({ pageParam, signal }) =>
      api.get<SearchNewsPage>(`${pathOf(id)}/news`, {
        query: { page: pageParam, limit: pageSize },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ page, limit, total }) => ((page + 1) * limit < total ? page + 1 : undefined),
    staleTime: 30_000,
    refetchInterval: untilScored,
  });

/** Notes that the news of a search were looked at, once for each time they are opened. */
export function useSeen(id: string, unseen: boolean) {
  const client = useQueryClient();
  const noted = useRef(false);
  useEffect(() => {
    if (!unseen || noted.current) return;
    noted.current = true;
    void api
      .post<undefined>(`${pathOf(id)}/seen`)
      .then(() => client.invalidateQueries({ queryKey: [searchesKey] }))
      .catch(() => (noted.current = false));
  }, [client, id, unseen]);
}

interface Draft {
  search: SavedSearch | null;
  draft: SearchDraft;
}

/** Keeps a new search, or changes one that is kept. */
export function useKeepSearch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ search, draft }: Draft) =>
      search
        ? api.put<SavedSearch>(pathOf(search.id), { body: draft, ifMatch: search.version })
        : api.post<SavedSearch>('/searches', { body: draft }),
    onSettled: () => client.invalidateQueries({ queryKey: [searchesKey] }),
  });
}

/** Keeps a search no longer, nor what it found. */
export function useRemoveSearch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: SavedSearch) => api.delete<undefined>(pathOf(id)),
    onSuccess: (_, { id }) => client.removeQueries({ queryKey: [postingsKey, 'news', id] }),
    onSettled: () => client.invalidateQueries({ queryKey: [searchesKey] }),
  });
}
