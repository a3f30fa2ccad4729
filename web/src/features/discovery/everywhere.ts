import { allowanceEvent, type ServerEvent } from '@/api/events';
import type { AggregatePage, JobPosting, MatchEvent, SourceEvent, SourceReport } from '@/api/types';

/** A search of all sources, as far as it has come. */
export interface Everywhere {
  /** By source, the latest report of each; one that was too slow may report again. */
  reports: SourceReport[];
  /** What sources told, in the order it arrived. */
  arrived: JobPosting[];
  /** The same without duplicates and in order, once all is in or the time is up. */
  merged: { items: JobPosting[]; total: number } | null;
  /** How many searches of all sources this person has left of the hour's, where that was told. */
  searchesLeft: number | null;
}

export const nothingYet: Everywhere = { reports: [], arrived: [], merged: null, searchesLeft: null };

export function followed(search: Everywhere, { event, data }: ServerEvent): Everywhere {
  if (event === 'source') return withSource(search, JSON.parse(data) as SourceEvent);
  if (event === 'merged') return withMerged(search, JSON.parse(data) as AggregatePage);
  if (event === allowanceEvent) return { ...search, searchesLeft: Number(data) };
  if (event === 'matches') return withMatches(search, JSON.parse(data) as MatchEvent);
  return search;
}

function withSource(search: Everywhere, { items, ...report }: SourceEvent): Everywhere {
  return {
    ...search,
    reports: [...search.reports.filter(({ source }) => source !== report.source), report],
    arrived: distinct([...search.arrived, ...items]),
  };
}

/** Whoever was late is added at the end: what one reads already stays where it is. */
function withMerged(search: Everywhere, { items, total, sources }: AggregatePage): Everywhere {
  const ordered = search.merged ? inPlace(search.merged.items, items) : items;
  return { ...search, reports: sources, merged: { items: ordered, total } };
}

/** Scores that were not there yet when the postings were. Nothing changes its place. */
function withMatches(search: Everywhere, { items }: MatchEvent): Everywhere {
  const scored = new Map(items.map((item) => [item.id, item]));
  const fill = (posting: JobPosting) => ({ ...posting, ...scored.get(posting.id) });
  return {
    ...search,
    arrived: search.arrived.map(fill),
    merged: search.merged && { ...search.merged, items: search.merged.items.map(fill) },
  };
}

/** What is to be shown: in the best order, or with everything where the reader has seen it. */
export function shownOf({ arrived, merged }: Everywhere, keepOrder: boolean): JobPosting[] {
  if (!merged) return arrived;
  return keepOrder ? inPlace(arrived, merged.items) : merged.items;
}

/** `next`, with all that was shown before in its old place, and the rest behind it. */
export function inPlace(before: JobPosting[], next: JobPosting[]): JobPosting[] {
  const bySource = new Map<string, JobPosting>();
  for (const posting of next) namesOf(posting).forEach((name) => bySource.set(name, posting));
  const kept = before.flatMap(
    (posting) => bySource.get(nameOf(posting.source, posting.source_id)) ?? byId(next, posting.id) ?? [],
  );
  return distinct([...kept, ...next]);
}

const byId = (postings: JobPosting[], id: string) => postings.find((posting) => posting.id === id);

const nameOf = (source: string, sourceId: string) => `${source} ${sourceId}`;

/** All names a merged posting goes by. */
const namesOf = (posting: JobPosting) => [
  nameOf(posting.source, posting.source_id),
  ...posting.sources.map(({ source, source_id }) => nameOf(source, source_id)),
];

/** A posting that came twice is shown once, as it came last. */
export const distinct = (postings: JobPosting[]) => [
  ...new Map(postings.map((posting) => [posting.id, posting])).values(),
];
