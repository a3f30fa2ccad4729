import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { Entry } from '@/api/outbox';
import type { Application, ApplicationBoard, ApplicationPage, Attached, Note } from '@/api/types';
import { applicationsKey, mapApplications } from '@/features/applications/applicationCache';
import { refreshApplications } from '@/features/applications/queries';
import { changePosting, homeKey, mapPostings, postingsKey } from '@/features/jobs/postingCache';

/** Draws what waits over an answer of the server's, which does not know of it. */
export function showIn(client: QueryClient, { queryKey, state }: Query, entries: readonly Entry[]) {
  if (state.data === undefined) return;
  const data = entries.reduce<unknown>((shown, entry) => withEntry(queryKey, shown, entry), state.data);
  if (data !== state.data) client.setQueryData(queryKey, data, { updatedAt: state.dataUpdatedAt });
}

/** The answer with one change in it; the very same object where it shows nothing of it, or shows it already. */
export function withEntry(key: QueryKey, data: unknown, entry: Entry): unknown {
  const { change, about } = entry;
  switch (change.kind) {
    case 'mark':
      return ofPostings(key)
        ? mapPostings(data, (posting) =>
            posting.id === about && posting[change.mark] !== change.on
              ? { ...posting, [change.mark]: change.on }
              : posting,
          )
        : data;
    case 'move':
      return key[0] === applicationsKey
        ? changed(data, about, (each) =>
            each.status === change.to.status ? each : { ...each, ...change.to },
          )
        : data;
    case 'application':
      if (ofPostings(key) && change.shown.status_kind !== 'saved')
        return mapPostings(data, (posting) =>
          posting.id === change.shown.job_id && !posting.applied ? { ...posting, applied: true } : posting,
        );
      return key[0] === applicationsKey ? withNew(key, data, change.shown) : data;
    case 'note':
      return key[0] === 'attached' && key[1] === about && key[2] === 'notes'
        ? withNote(data as Attached<Note>[], noteOf(entry, change.text))
        : data;
  }
}

const ofPostings = ([first]: QueryKey) => first === postingsKey || first === homeKey;

function changed(
  data: unknown,
  id: string,
  change: (application: Application) => Application | null,
): unknown {
  const touched: Application[] = [];
  const next = mapApplications(data, (application) => {
    if (application.id !== id) return application;
    const after = change(application);
    if (after !== application) touched.push(application);
    return after;
  });
  return touched.length > 0 ? next : data;
}

const has = (items: { id: string }[], id: string) => items.some((each) => each.id === id);

/** A new application on top: of the list where it fits in, and of its column. */
function withNew([, kind, query]: QueryKey, data: unknown, added: Application): unknown {
  if (kind === 'board') {
    const board = data as ApplicationBoard;
    if (board.columns.some(({ items }) => has(items, added.id))) return data;
    const columns = board.columns.map((column) =>
      column.stage.key === added.status
        ? { ...column, items: [added, ...column.items], total: column.total + 1 }
        : column,
    );
    return { ...board, columns };
  }
  if (kind !== 'list' || !fits(query as Partial<Record<string, string>>, added)) return data;
  const { pages, ...rest } = data as { pages: ApplicationPage[] };
  const [first, ...others] = pages;
  if (!first || pages.some(({ items }) => has(items, added.id))) return data;
  const top = { ...first, items: [added, ...first.items] };
  return { ...rest, pages: [top, ...others].map((page) => ({ ...page, total: page.total + 1 })) };
}

const fits = ({ q, status, tag, source, archived }: Partial<Record<string, string>>, added: Application) =>
  archived !== 'true' && !q && !tag && !source && (!status || status === added.status);

const noteOf = ({ id, about, at }: Entry, text: string): Attached<Note> => ({
  id,
  application_id: about,
  text,
  version: 0,
  created_at: new Date(at).toISOString(),
  updated_at: new Date(at).toISOString(),
});

const withNote = (notes: Attached<Note>[], note: Attached<Note>) =>
  has(notes, note.id) ? notes : [...notes, note];

/** Takes a change out of what is shown, or puts what the server made of it in its place. */
export function replace(client: QueryClient, { id, about, change }: Entry, made?: unknown) {
  const applications = (after: (application: Application) => Application | null) =>
    client.setQueriesData({ queryKey: [applicationsKey] }, (data: unknown) => changed(data, about, after));
  switch (change.kind) {
    case 'mark':
      changePosting(client, about, { [change.mark]: !change.on });
      break;
    case 'move':
      applications((each) => (made as Application | undefined) ?? { ...each, ...change.before });
      break;
    case 'application':
      if (made === undefined && change.shown.job_id)
        changePosting(client, change.shown.job_id, { applied: false });
      applications(() => (made as Application | undefined) ?? null);
      break;
    case 'note':
      client.setQueryData<Attached<Note>[]>(['attached', about, 'notes'], (notes) =>
        notes?.filter((note) => note.id !== id),
      );
  }
}

/** Reads anew what the server may tell otherwise now. */
export function refreshAfter(client: QueryClient, { change, about }: Entry): Promise<unknown> {
  if (change.kind === 'note')
    return Promise.all(
      [['attached', about, 'notes'], [homeKey]].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  if (change.kind !== 'mark') return refreshApplications(client);
  return Promise.all(
    ['saved', 'hidden'].map((name) => client.invalidateQueries({ queryKey: [postingsKey, name] })),
  );
}
