import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Application, ApplicationPage } from '@/api/types';
import { homeKey } from '@/features/jobs/postingCache';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { applicationsKey } from '../applicationCache';
import { useMove } from '../changes';
import { pathOf, useNamedStages } from '../queries';

/** The server's page; whoever has more silent applications deals with the oldest first. */
const most = 100;

export const silentKey = [applicationsKey, 'silent'];

/** Applications that no answer came to for as long as the person says, the longest silence first. */
export const useSilent = () =>
  useQuery({
    queryKey: silentKey,
    queryFn: ({ signal }) =>
      api.get<ApplicationPage>('/applications', {
        query: { suggested: 'ghosted', sort: 'status_at', limit: most },
        signal,
      }),
    // What was moved a moment ago is silent no longer, whatever the server still says.
    select: (page) => ({ ...page, items: page.items.filter(isWaiting) }),
    staleTime: 60_000,
  });

const isWaiting = ({ status_kind: kind, archived }: Application) =>
  !archived && (kind === 'applied' || kind === 'interviewing');

/** Takes silence for the answer that it is. */
export function useTakeForGhosted() {
  const move = useMove();
  const stage = useNamedStages().find(({ kind }) => kind === 'ghosted');
  return stage && ((applications: Application[]) => move(applications, stage));
}

/** Waits on for as long again, and offers the way back. */
export function useWaitOn() {
  const t = useText();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: ({ id, on }: { id: string; on: boolean }) =>
      on ? api.put<undefined>(`${pathOf(id)}/patience`) : api.delete<undefined>(`${pathOf(id)}/patience`),
    onError: (failure) => showToast({ text: t('apps.failed', { reason: describeFailure(t, failure) }) }),
    onSettled: () =>
      Promise.all([silentKey, [homeKey]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return (id: string) => {
    client.setQueryData<ApplicationPage>(silentKey, (page) => page && without(page, id));
    mutate({ id, on: true });
    showToast({
      text: t('silent.waiting'),
      action: { label: t('action.undo'), run: () => mutate({ id, on: false }) },
    });
  };
}

const without = (page: ApplicationPage, id: string): ApplicationPage => {
  const items = page.items.filter((each) => each.id !== id);
  return { ...page, items, total: page.total - (page.items.length - items.length) };
};
