import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { FollowUp, Home } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { untilScored } from '@/features/jobs/awaited';
import { homeKey } from '@/features/jobs/postingCache';
import { homeQuery } from './homeQuery';

/** What deserves attention today. Asked for again whenever one comes back to it. */
export const useHome = () => useQuery({ ...homeQuery, refetchInterval: untilScored });

const pathOf = ({ application, reminder_id: reminder }: FollowUp) =>
  reminder
    ? `/applications/${encodeURIComponent(application.id)}/reminders/${encodeURIComponent(reminder)}`
    : '/applications/bulk';

const bodyOf = (
  { application, reminder_id: reminder, suggested_status: status }: FollowUp,
  undo: boolean,
) => {
  if (reminder) return { done: !undo };
  return undo ? { ids: [application.id], undo: true } : { ids: [application.id], status };
};

const same = (one: FollowUp, other: FollowUp) =>
  one.application.id === other.application.id && one.reminder_id === other.reminder_id;

/** Does the obvious: a reminder is done, a silent application is taken for what it is. It can be undone. */
export function useDealWith() {
  const t = useText();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: ({ followUp, undo }: { followUp: FollowUp; undo: boolean }) =>
      followUp.reminder_id
        ? api.put(pathOf(followUp), { body: bodyOf(followUp, undo) })
        : api.post(pathOf(followUp), { body: bodyOf(followUp, undo) }),
    onMutate: async ({ followUp, undo }) => {
      await client.cancelQueries({ queryKey: [homeKey] });
      const before = client.getQueryData<Home>([homeKey]);
      if (before && !undo)
        client.setQueryData<Home>([homeKey], {
          ...before,
          follow_ups: before.follow_ups.filter((each) => !same(each, followUp)),
        });
      return before;
    },
    onError: (failure, _, before) => {
      client.setQueryData([homeKey], before);
      showToast({ text: t('mark.failed', { reason: describeFailure(t, failure) }) });
    },
    onSettled: () =>
      Promise.all(
        [[homeKey], ['applications'], ['attached']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
  return (followUp: FollowUp) => {
    mutate({ followUp, undo: false });
    showToast({
      text: t(`home.${followUp.kind}_dealt`),
      action: { label: t('action.undo'), run: () => mutate({ followUp, undo: true }) },
    });
  };
}
