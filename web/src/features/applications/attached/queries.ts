import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { isOwnId } from '@/api/outbox';
import type { ApplicationDocument, Attached, Contact, Interview, Note, Reminder } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { isLeaving, leave, settled } from '../leaving';
import { pathOf } from '../queries';

/** What may hang on an application, by the name of its route. */
export interface Kinds {
  notes: Attached<Note>;
  contacts: Attached<Contact>;
  interviews: Attached<Interview>;
  reminders: Attached<Reminder>;
  documents: ApplicationDocument;
}
export type Kind = keyof Kinds;

interface Page<Item> {
  items: Item[];
  total: number;
}

/** So many are shown; nobody has met more people about one job. */
const most = 100;

export const attachedKey = (id: string, kind: Kind) => ['attached', id, kind];

export const attachedPath = (id: string, kind: Kind, each?: string) =>
  `${pathOf(id)}/${kind}${each ? `/${encodeURIComponent(each)}` : ''}`;

export const readAttached = async <K extends Kind>(id: string, kind: K, signal?: AbortSignal) => {
  if (isOwnId(id)) return [];
  return (
    await api.get<Page<Kinds[K]>>(attachedPath(id, kind), {
      query: { limit: most },
      ...(signal ? { signal } : {}),
    })
  ).items;
};

export const useAttached = <K extends Kind>(id: string, kind: K) =>
  useQuery({
    queryKey: attachedKey(id, kind),
    queryFn: async ({ signal }) =>
      (await readAttached(id, kind, signal)).filter((item) => !isLeaving(item.id)),
    staleTime: 30_000,
  });

/** Reads anew what hangs on an application, and what is told of it elsewhere. */
export function useRefreshAttached(id: string, kind: Kind) {
  const client = useQueryClient();
  return () =>
    Promise.all([attachedKey(id, kind), ['home']].map((queryKey) => client.invalidateQueries({ queryKey })));
}

const secondThought = 7_000;

/** Takes something off, with a time for second thoughts. */
export function useDetach<K extends Kind>(id: string, kind: K) {
  const t = useText();
  const client = useQueryClient();
  const queryKey = attachedKey(id, kind);
  const refresh = useRefreshAttached(id, kind);
  const { mutate } = useMutation({
    mutationFn: (ids: string[]) =>
      api.delete(attachedPath(id, kind, ids[0]), { keepalive: true }).finally(() => settled(ids)),
    onError: (failure) => showToast({ text: t('apps.failed', { reason: describeFailure(t, failure) }) }),
    onSettled: refresh,
  });
  return (item: Kinds[K]) => {
    const ids = [item.id];
    const before = client.getQueryData<Kinds[K][]>(queryKey);
    client.setQueryData<Kinds[K][]>(queryKey, (items) => items?.filter((each) => each.id !== item.id));
    const stay = leave(ids, secondThought, () => mutate(ids));
    showToast({
      text: t('attached.removed'),
      action: {
        label: t('action.undo'),
        run: () => {
          if (stay()) client.setQueryData(queryKey, before);
        },
      },
    });
  };
}

/** Changes one thing at once, and puts it back when the server does not agree. */
export function useChangeAttached<K extends Kind>(id: string, kind: K) {
  const t = useText();
  const client = useQueryClient();
  const queryKey = attachedKey(id, kind);
  const refresh = useRefreshAttached(id, kind);
  return useMutation({
    mutationFn: ({ item, part }: { item: Kinds[K]; part: Partial<Kinds[K]> }) =>
      api.put(attachedPath(id, kind, item.id), { body: part, ifMatch: item.version }),
    onMutate: ({ item, part }) => {
      const before = client.getQueryData<Kinds[K][]>(queryKey);
      client.setQueryData<Kinds[K][]>(queryKey, (items) =>
        items?.map((each) => (each.id === item.id ? { ...each, ...part } : each)),
      );
      return before;
    },
    onError: (failure, _, before) => {
      client.setQueryData(queryKey, before);
      showToast({ text: t('apps.failed', { reason: describeFailure(t, failure) }) });
    },
    onSettled: refresh,
  });
}
