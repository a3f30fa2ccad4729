import { mapPostings } from './postingCache';

const pause = 4_000;
const patience = 15;

interface Answered {
  state: { data: unknown; dataUpdateCount: number };
}

/** When to ask again: soon, as long as a score is being worked out, and not for ever. */
export function untilScored({ state: { data, dataUpdateCount } }: Answered): number | false {
  return dataUpdateCount < patience && awaitsScore(data) ? pause : false;
}

export function awaitsScore(data: unknown): boolean {
  let awaited = false;
  mapPostings(data, (posting) => {
    awaited ||= posting.match_status === 'pending';
    return posting;
  });
  return awaited;
}
