import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { JobPosting } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { changePosting, postingsKey } from './postingCache';

export type Mark = 'saved' | 'hidden';

interface Change {
  id: string;
  mark: Mark;
  on: boolean;
}

const send = ({ id, mark, on }: Change) => {
  const path = `/jobs/${encodeURIComponent(id)}/${mark === 'saved' ? 'save' : 'hidden'}`;
  if (!on) return api.delete<undefined>(path);
  return mark === 'saved' ? api.post<undefined>(path) : api.put<undefined>(path);
};

const apply = (client: QueryClient, { id, mark, on }: Change) => changePosting(client, id, { [mark]: on });

/** Saves and hides: shown at once, taken back with a word of why when the server does not agree. */
export function useMark() {
  const t = useText();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: send,
    onMutate: (change) => apply(client, change),
    onError: (failure, change) => {
      apply(client, { ...change, on: !change.on });
      showToast({ text: t('mark.failed', { reason: describeFailure(t, failure) }) });
    },
    onSettled: () =>
      Promise.all(
        ['saved', 'hidden'].map((name) => client.invalidateQueries({ queryKey: [postingsKey, name] })),
      ),
  });

  /** Marks a posting, and offers the way back where the mark takes it out of sight. */
  return (posting: Pick<JobPosting, 'id'>, mark: Mark, on: boolean) => {
    const change = { id: posting.id, mark, on };
    mutate(change);
    if (mark === 'hidden' ? on : !on)
      showToast({
        text: t(mark === 'hidden' ? 'mark.hidden' : 'mark.unsaved'),
        action: { label: t('action.undo'), run: () => mutate({ ...change, on: !on }) },
      });
  };
}
