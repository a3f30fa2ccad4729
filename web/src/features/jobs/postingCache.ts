import type { QueryClient } from '@tanstack/react-query';
import type { JobPosting } from '@/api/types';

/** Every query whose answer holds postings begins with this, so that a change of one reaches all of them. */
export const postingsKey = 'postings';

/** The Home tab's answer, which holds postings among other things. */
export const homeKey = 'home';

export const postingKey = (id: string) => [postingsKey, 'one', id];

/** Where answers keep their postings: in lists, in pages of lists, in searches of all sources, in news. */
const containers = ['items', 'pages', 'arrived', 'merged', 'new_matches', 'posting'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPosting = (value: unknown): value is JobPosting =>
  isRecord(value) && 'source_id' in value && 'title' in value;

/** An answer with each of its postings changed; what holds none of the changed ones stays the very same object. */
export function mapPostings<Data>(data: Data, change: (posting: JobPosting) => JobPosting): Data;
export function mapPostings(data: unknown, change: (posting: JobPosting) => JobPosting): unknown {
  if (isPosting(data)) return change(data);
  if (Array.isArray(data)) return mapAll(data, change);
  if (!isRecord(data)) return data;
  const changed = containers
    .filter((name) => name in data)
    .map((name): [string, unknown] => [name, mapPostings(data[name], change)])
    .filter(([name, value]) => value !== data[name]);
  return changed.length === 0 ? data : { ...data, ...Object.fromEntries(changed) };
}

function mapAll(values: unknown[], change: (posting: JobPosting) => JobPosting) {
  const changed = values.map((value) => mapPostings(value, change));
  return changed.every((value, index) => value === values[index]) ? values : changed;
}

/** Changes one posting wherever it is shown. */
export function changePosting(client: QueryClient, id: string, part: Partial<JobPosting>) {
  for (const queryKey of [[postingsKey], [homeKey]])
    client.setQueriesData({ queryKey }, (data: unknown) =>
      mapPostings(data, (posting) => (posting.id === id ? { ...posting, ...part } : posting)),
    );
}

/** A posting as any list has told it. */
export function findPosting(client: QueryClient, id: string): JobPosting | undefined {
  let found: JobPosting | undefined;
  for (const queryKey of [[homeKey], [postingsKey]])
    client.getQueriesData({ queryKey }).forEach(([, data]) => {
      mapPostings(data, (posting) => {
        if (posting.id === id) found = posting;
        return posting;
      });
    });
  return found;
}
