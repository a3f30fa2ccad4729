import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Application, BulkInput, BulkOutcome, Stage } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { changeShown } from './applicationCache';
import { leave, settled } from './leaving';
import { refreshApplications, useNamedStages } from './queries';

/** For so long a removal can be taken back; a toast stays as long. */
const secondThought = 7_000;

interface Change {
  input: BulkInput;
  show: (application: Application) => Application | null;
  /** Called with the answer, before anything is read anew. */
  answered?: () => void;
}

/** Changes that show at once, and go back with a word of why when the server does not agree. */
function useChange() {
  const t = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ input, answered }: Change) =>
      api
        .post<BulkOutcome>('/applications/bulk', { body: input, keepalive: true })
        .finally(() => answered?.()),
    onMutate: ({ input, show }) => {
      const ids = new Set(input.ids);
      return changeShown(client, (each) => (ids.has(each.id) ? show(each) : each));
    },
    onError: (failure, _, putBack) => {
      putBack?.();
      showToast({ text: t('apps.failed', { reason: describeFailure(t, failure) }) });
    },
    onSettled: () => refreshApplications(client),
  });
}

const idsOf = (applications: Application[]) => applications.map(({ id }) => id);

/** Moves applications to a stage, and offers the way back. */
export function useMove() {
  const t = useText();
  const { mutate } = useChange();
  return (applications: Application[], stage: Stage) => {
    const moved = applications.filter(({ status }) => status !== stage.key);
    if (moved.length === 0) return;
    const ids = idsOf(moved);
    const was = new Map(moved.map((each) => [each.id, each]));
    const now = new Date().toISOString();
    const there = { status: stage.key, status_kind: stage.kind, status_at: now };
    mutate({ input: { ids, status: stage.key }, show: (each) => ({ ...each, ...there }) });
    showToast({
      text: t('apps.moved', { count: ids.length, stage: stage.name }),
      action: {
        label: t('action.undo'),
        run: () => mutate({ input: { ids, undo: true }, show: (each) => was.get(each.id) ?? each }),
      },
    });
  };
}

/** Puts applications away, or takes them out again. */
export function useArchive() {
  const t = useText();
  const { mutate } = useChange();
  return (applications: Application[], archived = true) => {
    const ids = idsOf(applications);
    const put = (away: boolean) =>
      mutate({ input: { ids, archived: away }, show: (each) => ({ ...each, archived: away }) });
    put(archived);
    showToast({
      text: t(archived ? 'apps.archived' : 'apps.restored', { count: ids.length }),
      action: { label: t('action.undo'), run: () => put(!archived) },
    });
  };
}

/** Gives applications a tag, except those that have it. */
export function useAddTag() {
  const t = useText();
  const { mutate } = useChange();
  return (applications: Application[], tag: string) => {
    const ids = idsOf(applications.filter(({ tags }) => !tags.includes(tag)));
    if (ids.length === 0) return;
    mutate({ input: { ids, add_tags: [tag] }, show: (each) => ({ ...each, tags: [...each.tags, tag] }) });
    const untagged = (each: Application) => ({ ...each, tags: each.tags.filter((name) => name !== tag) });
    showToast({
      text: t('apps.tagged', { count: ids.length, tag }),
      action: {
        label: t('action.undo'),
        run: () => mutate({ input: { ids, remove_tags: [tag] }, show: untagged }),
      },
    });
  };
}

/** Removes applications for good, after a time for second thoughts. */
export function useRemove() {
  const t = useText();
  const client = useQueryClient();
  const { mutate } = useChange();
  return (applications: Application[]) => {
    const ids = idsOf(applications);
    const gone = new Set(ids);
    const putBack = changeShown(client, (each) => (gone.has(each.id) ? null : each));
    const stay = leave(ids, secondThought, () =>
      mutate({ input: { ids, delete: true }, show: () => null, answered: () => settled(ids) }),
    );
    showToast({
      text: t('apps.removed', { count: ids.length }),
      action: {
        label: t('action.undo'),
        run: () => {
          if (stay()) putBack();
        },
      },
    });
  };
}

/** The stage that usually comes next, for the quickest of moves: none after an end. */
export function useNextStage() {
  const stages = useNamedStages();
  return ({ status, status_kind: kind }: Application): Stage | undefined => {
    if (!['saved', 'applied', 'interviewing', 'offer'].includes(kind)) return undefined;
    return stages[stages.findIndex(({ key }) => key === status) + 1];
  };
}
