import { outbox } from '@/api/outbox';
import type { JobPosting } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';

export type Mark = 'saved' | 'hidden';

interface Change {
  id: string;
  title: string;
  mark: Mark;
  on: boolean;
}

/** Saves and hides: shown at once, and taken back with a word of why when the server does not agree. */
export function useMark() {
  const t = useText();
  const mutate = ({ id, title, mark, on }: Change) =>
    void outbox
      .add({ kind: 'mark', mark, on }, { about: id, title })
      .catch((failure: unknown) =>
        showToast({ text: t('mark.failed', { reason: describeFailure(t, failure) }) }),
      );

  /** Marks a posting, and offers the way back where the mark takes it out of sight. */
  return (posting: Pick<JobPosting, 'id' | 'title' | 'company_name'>, mark: Mark, on: boolean) => {
    const title = [posting.title, posting.company_name].filter(Boolean).join(' · ');
    const change = { id: posting.id, title, mark, on };
    mutate(change);
    if (mark === 'hidden' ? on : !on)
      showToast({
        text: t(mark === 'hidden' ? 'mark.hidden' : 'mark.unsaved'),
        action: { label: t('action.undo'), run: () => mutate({ ...change, on: !on }) },
      });
  };
}
