import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { api } from '@/api/client';
import type { JobPosting, PostingSource } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { changePosting, postingKey, postingsKey } from './postingCache';

/** Takes one source's posting out of those that are shown as one, for the person who asks. */
export function useSplit(posting: JobPosting) {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ source, source_id }: PostingSource) =>
      api.post<JobPosting>(`/jobs/${encodeURIComponent(posting.id)}/split`, { body: { source, source_id } }),
    onSuccess: (apart, place) => {
      changePosting(client, posting.id, { sources: without(posting.sources, place) });
      client.setQueryData(postingKey(apart.id), apart);
      showToast({
        text: t('posting.split_done'),
        action: { label: t('posting.split_show'), run: () => navigate(`/jobs/${apart.id}`) },
      });
      // Which of them leads may have changed, so lists and this page are read anew; a search of all sources stays.
      return Promise.all(
        [postingKey(posting.id), [postingsKey, 'search'], [postingsKey, 'saved']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}

const without = (sources: PostingSource[], gone: PostingSource) =>
  sources.filter(({ source, source_id }) => source !== gone.source || source_id !== gone.source_id);
