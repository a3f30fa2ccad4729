/** What the list of applications shows, as its address says. */
export interface ListState {
  q: string;
  status: string;
  tag: string;
  source: string;
  archived: 'false' | 'true';
  sort: string;
}

export const sortable = ['company_name', 'role_title', 'status', 'applied_date', 'updated_at'] as const;
export type SortKey = (typeof sortable)[number];

export const everything: ListState = {
  q: '',
  status: '',
  tag: '',
  source: '',
  archived: 'false',
  sort: '-updated_at',
};

const names = ['q', 'status', 'tag', 'source', 'archived', 'sort'] as const;

const isSort = (text: string) => sortable.some((key) => text === key || text === `-${key}`);

export function readList(params: URLSearchParams): ListState {
  const sort = params.get('sort') ?? '';
  return {
    q: params.get('q') ?? '',
    status: params.get('status') ?? '',
    tag: params.get('tag') ?? '',
    source: params.get('source') ?? '',
    archived: params.get('archived') === 'true' ? 'true' : 'false',
    sort: isSort(sort) ? sort : everything.sort,
  };
}

/** The address's parameters with this list in them; what is as usual is left out. */
export function writeList(state: ListState, params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  names.forEach((name) => {
    if (state[name] === everything[name]) next.delete(name);
    else next.set(name, state[name]);
  });
  return next;
}

export const listQuery = (state: ListState) => ({ ...state, q: state.q.trim() });

export const isFiltered = (state: ListState) =>
  names.some((name) => name !== 'sort' && state[name] !== everything[name]);

/** Sorts by a column; by the same one again, the other way round. Days and times begin with the latest. */
export function sortedBy(sort: string, key: SortKey): string {
  if (sort === key) return `-${key}`;
  if (sort === `-${key}`) return key;
  return key === 'applied_date' || key === 'updated_at' ? `-${key}` : key;
}
