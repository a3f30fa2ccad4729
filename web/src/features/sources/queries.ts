import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { SourceStates } from '@/api/types';

export const useSources = () =>
  useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => api.get<SourceStates>('/jobs/external/sources', { signal }),
    staleTime: 30_000,
  });
