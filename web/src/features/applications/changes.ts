import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { ApiFailure } from '@/api/failure';
import { isOwnId, outbox, type Change, type Standing } from '@/api/outbox';
import type { Application, BulkInput, BulkOutcome, Stage } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { showToast } from '@/ui/toasts';
import { changeShown } from './applicationCache';
import { leave, settled } from './leaving';
import { refreshApplications, useNamedStages } from './queries';
import { standingOf } from './standing';

/** For so long a removal can be taken back; a toast stays as long. */
const secondThought = 7_000;

interface Bulk {
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
    mutationFn: ({ input, answered }: Bulk) =>
      api
        .post<BulkOutcome>('/applications/bulk', { body: input, keepalive: true })
        .finally(() => answered?.()),
    onMutate: ({ input, show }) => {
      const ids = new Set(input.ids);
      return changeShown(client, (each) => (ids.has(each.id) ? show(each) : each));
    },
    onError: (failure, { input }, putBack) => {
      putBack?.();
      // A move waits then, and says so itself.
      if (input.status === undefined || !isUnreachable(failure))
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
  const moveEach = useMoveEach();
  return (applications: Application[], stage: Stage) => {
    const moved = applications.filter(({ status }) => status !== stage.key);
    if (moved.length === 0) return;
    const ids = idsOf(moved);
    const was = new Map(moved.map((each) => [each.id, each]));
    const there = { status: stage.key, status_kind: stage.kind, status_at: new Date().toISOString() };
    const undo = (some: string[]) => {
      if (some.length > 0)
        mutate({ input: { ids: some, undo: true }, show: (each) => was.get(each.id) ?? each });
    };
    let takeBack = () => undo(ids);
    const oneByOne = () => {
      const stop = moveEach(moved, there);
      takeBack = () => void stop().then(undo);
    };
    if (moved.length === 1 || outbox.entries.length > 0) oneByOne();
    else
      mutate(
        { input: { ids, status: stage.key }, show: (each) => ({ ...each, ...there }) },
        { onError: (failure) => isUnreachable(failure) && oneByOne() },
      );
    showToast({
      text: t('apps.moved', { count: ids.length, stage: stage.name }),
      action: { label: t('action.undo'), run: () => takeBack() },
    });
  };
}

const isUnreachable = (failure: unknown) => failure instanceof ApiFailure && failure.status === 0;

/**
 * Moves each by itself, now or once there is a network. Returns what stops those that still wait, and answers with the
 * others: the server has moved them already.
 */
function useMoveEach() {
  const t = useText();
  return (applications: Application[], to: Standing) => {
    const moves = applications.map(async (application) => {
      const { id, role_title: role, company_name: company } = application;
      const change: Change = { kind: 'move', to, note: null, before: standingOf(application) };
      const version = isOwnId(id) ? null : application.version;
      try {
        return await outbox.add(change, { about: id, title: `${role} · ${company}`, version });
      } catch (failure) {
        showToast({ text: t('apps.failed', { reason: describeFailure(t, failure) }) });
        return null;
      }
    });
    return async (): Promise<string[]> => {
      const outcomes = await Promise.all(moves);
      const sent = await Promise.all(
        outcomes.map(async (outcome, index) => {
          if (!outcome) return null;
          const stopped = !outcome.sent && (await outbox.discard(outcome.entry.id));
          return stopped ? null : outbox.presentId(applications[index]?.id ?? '');
        }),
      );
      return sent.filter((id) => id !== null);
    };
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
    applications.forEach(({ id }) => takeBackNew(id));
    const ids = idsOf(applications).filter((id) => !isOwnId(id));
    if (ids.length === 0) return;
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

/** What the server does not have yet need not be removed there. */
function takeBackNew(id: string) {
  const entry = outbox.entries.find(({ about, change }) => about === id && change.kind === 'application');
  if (entry) void outbox.discard(entry.id);
}

/** The stage that usually comes next, for the quickest of moves: none after an end. */
export function useNextStage() {
  const stages = useNamedStages();
  return ({ status, status_kind: kind }: Application): Stage | undefined => {
    if (!['saved', 'applied', 'interviewing', 'offer'].includes(kind)) return undefined;
    return stages[stages.findIndex(({ key }) => key === status) + 1];
  };
}
