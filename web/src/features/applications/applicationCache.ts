import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Application, ApplicationBoard } from '@/api/types';

/** Every query whose answer holds applications begins with this, so that a change of one reaches all of them. */
export const applicationsKey = 'applications';

export const applicationKey = (id: string) => [applicationsKey, 'one', id];

type Change = (application: Application) => Application | null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isApplication = (value: unknown): value is Application =>
  isRecord(value) && 'role_title' in value && 'status_kind' in value;

const isBoard = (value: unknown): value is ApplicationBoard =>
  isRecord(value) && Array.isArray(value.columns);

/** An answer with each of its applications changed, or taken out where the change says null. */
export function mapApplications(data: unknown, change: Change): unknown {
  if (isApplication(data)) return change(data) ?? data;
  if (isBoard(data)) return mapBoard(data, change);
  if (!isRecord(data)) return data;
  if (Array.isArray(data.pages))
    return { ...data, pages: data.pages.map((page) => mapApplications(page, change)) };
  if (!Array.isArray(data.items)) return data;
  const before = data.items.filter(isApplication);
  const items = before.map(change).filter((each) => each !== null);
  return { ...data, items, total: Number(data.total) - (before.length - items.length) };
}

const isSame = (some: Application[], others: Application[]) =>
  some.length === others.length && some.every((item, index) => item === others[index]);

/** Each card in the column of its stage; what comes into a column comes first, and a column that keeps its cards is the same. */
function mapBoard(board: ApplicationBoard, change: Change): ApplicationBoard {
  const changed = new Map(
    board.columns.flatMap(({ items }) => items).map((item) => [item.id, change(item)] as const),
  );
  return {
    ...board,
    columns: board.columns.map((column) => {
      const here = (status: string | undefined) => status === column.stage.key;
      const stay = column.items
        .map((item) => changed.get(item.id) ?? null)
        .filter((item) => item !== null && !item.archived && here(item.status)) as Application[];
      const known = new Set(column.items.map(({ id }) => id));
      const arrive = [...changed.values()].filter(
        (item) => item !== null && !item.archived && here(item.status) && !known.has(item.id),
      ) as Application[];
      if (arrive.length === 0 && isSame(stay, column.items)) return column;
      const items = [...arrive, ...stay];
      return { ...column, items, total: column.total + items.length - column.items.length };
    }),
  };
}

/** Changes applications wherever they are shown, and returns the way back. */
export function changeShown(client: QueryClient, change: Change): () => void {
  const filter = { queryKey: [applicationsKey] };
  const before: [QueryKey, unknown][] = client.getQueriesData(filter);
  client.setQueriesData(filter, (data: unknown) => mapApplications(data, change));
  return () => before.forEach(([key, data]) => client.setQueryData(key, data));
}

/** An application as any list has told it. */
export function findApplication(client: QueryClient, id: string): Application | undefined {
  let found: Application | undefined;
  client.getQueriesData({ queryKey: [applicationsKey] }).forEach(([, data]) => {
    mapApplications(data, (application) => {
      if (application.id === id) found = application;
      return application;
    });
  });
  return found;
}
