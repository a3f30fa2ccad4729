import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { api } from '@/api/client';
import type {
  Invitation,
  OwnerErrorPage,
  OwnerRun,
  OwnerRunPage,
  OwnerSettings,
  OwnerSource,
  OwnerSourceChange,
  OwnerSources,
  OwnerUser,
  OwnerUserPage,
  VectorStatus,
} from '@/api/types';

const keys = {
  settings: ['owner', 'settings'],
  users: ['owner', 'users'],
  sources: ['owner', 'sources'],
  errors: ['owner', 'errors'],
  runs: ['owner', 'runs'],
  vectors: ['owner', 'vectors'],
} as const;

/** Asks again for what a change may have touched. */
function useChange<Input, Output>(change: (input: Input) => Promise<Output>, ...touched: QueryKey[]) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

export const useOwnerSettings = () =>
  useQuery({
    queryKey: keys.settings,
    queryFn: ({ signal }) => api.get<OwnerSettings>('/owner/settings', { signal }),
  });

export const useChangeSettings = () =>
  useChange((body: OwnerSettings) => api.put<OwnerSettings>('/owner/settings', { body }), keys.settings, [
    'auth-options',
  ]);

export const useInvite = () => useMutation({ mutationFn: () => api.post<Invitation>('/owner/invitations') });

export const useAccounts = () =>
  useInfiniteQuery({
    queryKey: keys.users,
    queryFn: ({ pageParam, signal }) =>
      api.get<OwnerUserPage>('/owner/users', { query: { page: pageParam, limit: 50 }, signal }),
    initialPageParam: 0,
    getNextPageParam: ({ page, limit, total }) => ((page + 1) * limit < total ? page + 1 : undefined),
  });

export const useChangePremium = () =>
  useChange(
    ({ id, is_premium }: Pick<OwnerUser, 'id' | 'is_premium'>) =>
      api.put<OwnerUser>(`/owner/users/${encodeURIComponent(id)}`, { body: { is_premium } }),
    keys.users,
    ['me'],
  );

export const useOwnerSources = () =>
  useQuery({
    queryKey: keys.sources,
    queryFn: ({ signal }) => api.get<OwnerSources>('/owner/sources', { signal }),
  });

export const useChangeSource = () =>
  useChange(
    ({ source, change }: { source: string; change: OwnerSourceChange }) =>
      api.put<OwnerSource>(`/owner/sources/${encodeURIComponent(source)}`, { body: change }),
    keys.sources,
    ['sources'],
  );

export const useErrors = () =>
  useQuery({
    queryKey: keys.errors,
    queryFn: ({ signal }) => api.get<OwnerErrorPage>('/owner/errors', { query: { limit: 50 }, signal }),
  });

const busy = ({ items }: OwnerRunPage) => items.some(({ finished_at }) => finished_at === null);

/** Asked again every few seconds as long as something runs. */
/** Moves on while vectors are lacking. */
export const useVectors = () =>
  useQuery({
    queryKey: keys.vectors,
    queryFn: ({ signal }) => api.get<VectorStatus>('/owner/vectors', { signal }),
    refetchInterval: ({ state: { data } }) =>
      data && (data.coming || data.embedded < data.open) ? 5_000 : false,
  });

export const useRuns = () =>
  useQuery({
    queryKey: keys.runs,
    queryFn: ({ signal }) => api.get<OwnerRunPage>('/owner/runs', { query: { limit: 10 }, signal }),
    refetchInterval: ({ state }) => (state.data && busy(state.data) ? 3_000 : false),
  });

export const useStartRun = () =>
  useChange(
    (kind: 'update' | 'cleanup') => api.post<OwnerRun>('/owner/runs', { body: { kind } }),
    keys.runs,
    ['sources'],
  );
