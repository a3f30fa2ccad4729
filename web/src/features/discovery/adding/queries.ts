import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { ImportedPosting } from '@/api/types';
import { postingKey } from '@/features/jobs/postingCache';
import type { PostingToImport } from './pasted';

/** Has a page read; the posting is in the catalog afterwards. */
export function useImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: PostingToImport) => api.post<ImportedPosting>('/jobs/import', { body }),
    onSuccess: (posting) => client.setQueryData(postingKey(posting.id), posting),
  });
}
