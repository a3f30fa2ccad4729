import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Application, ApplicationInput } from '@/api/types';
import { changePosting } from '@/features/jobs/postingCache';
import { refreshApplications } from './queries';

/** Adds an application; a posting alone says the rest. */
export function useCreate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ApplicationInput) => api.post<Application>('/applications', { body }),
    onSuccess: ({ job_id: posting, status_kind: kind }) => {
      if (posting && kind !== 'saved') changePosting(client, posting, { applied: true });
      return refreshApplications(client);
    },
  });
}
