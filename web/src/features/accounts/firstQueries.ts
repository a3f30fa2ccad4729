import { queryOptions } from '@tanstack/react-query';
import { api, openApi } from '@/api/client';
import type { AuthOptions, User } from '@/api/types';

export const optionsQuery = queryOptions({
  queryKey: ['auth-options'],
  queryFn: ({ signal }) => openApi.get<AuthOptions>('/auth/options', { signal }),
  staleTime: 10_000,
});

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<User>('/auth/me', { signal }),
  staleTime: 300_000,
});
