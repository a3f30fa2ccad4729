import { queryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Home } from '@/api/types';
import { homeKey } from '@/features/jobs/postingCache';

export const homeQuery = queryOptions({
  queryKey: [homeKey],
  queryFn: ({ signal }) => api.get<Home>('/home', { signal }),
  staleTime: 15_000,
});
