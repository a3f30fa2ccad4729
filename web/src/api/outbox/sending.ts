import type { Call } from '../transport';
import { ApiFailure } from '../failure';
import type { Application } from '../types';
import type { Entry } from './change';

/** The request that an entry stands for: the same however often it is sent. */
export function callOf({ id, about, at, change, version }: Entry): Call {
  const one = encodeURIComponent(about);
  switch (change.kind) {
    case 'application':
      return { method: 'POST', path: '/applications', body: change.body, key: id };
    case 'note':
      return { method: 'POST', path: `/applications/${one}/notes`, body: { text: change.text }, key: id };
    case 'move':
      return {
        method: 'PUT',
        path: `/applications/${one}`,
        body: {
          status: change.to.status,
          status_at: change.to.status_at || new Date(at).toISOString(),
          status_note: change.note,
        },
        ifMatch: version ?? undefined,
      };
    case 'mark':
      return change.mark === 'saved'
        ? { method: change.on ? 'POST' : 'DELETE', path: `/jobs/${one}/save` }
        : { method: change.on ? 'PUT' : 'DELETE', path: `/jobs/${one}/hidden` };
  }
}

/** What an answer, or the lack of one, means for an entry. */
export type Verdict =
  | { kind: 'sent'; answer: unknown }
  /** Nothing is wrong with it; it is sent again later. */
  | { kind: 'later'; milliseconds: number | null; attempt: boolean }
  /** Sent again at once, over a version that differs in something else. */
  | { kind: 'rebased'; version: number }
  | { kind: 'conflict'; theirs: Application }
  | { kind: 'refused'; failure: ApiFailure };

const passing = [0, 401, 408, 429, 502, 503, 504, 507];
const mostAttempts = 3;

export function verdictOn(entry: Entry, failure: unknown): Verdict {
  if (!(failure instanceof ApiFailure) || passing.includes(failure.status)) {
    const seconds = failure instanceof ApiFailure ? failure.retryAfterSeconds : null;
    return { kind: 'later', milliseconds: seconds === null ? null : seconds * 1000, attempt: false };
  }
  if (failure.status >= 500 && attemptsOf(entry) + 1 < mostAttempts)
    return { kind: 'later', milliseconds: null, attempt: true };
  return failure.code === 'stale' && entry.change.kind === 'move' && failure.current
    ? verdictOnMove(entry.change, failure.current as Application)
    : { kind: 'refused', failure };
}

const attemptsOf = ({ state }: Entry) => (state.kind === 'waiting' ? state.attempts : 0);

/** A move that arrived although its answer was lost has happened; one over another change than a move is no conflict. */
function verdictOnMove(
  { to, before }: Extract<Entry['change'], { kind: 'move' }>,
  theirs: Application,
): Verdict {
  if (theirs.status === to.status) return { kind: 'sent', answer: theirs };
  if (theirs.status === before.status) return { kind: 'rebased', version: theirs.version };
  return { kind: 'conflict', theirs };
}

/** What an answered entry tells about those that wait on the same thing. */
export function informed(entry: Entry, answer: unknown, others: readonly Entry[]): Entry[] {
  if (entry.change.kind !== 'application' && entry.change.kind !== 'move') return [];
  const { id, version } = answer as Application;
  return others
    .filter((other) => other.id !== entry.id && other.about === entry.about)
    .map((other) => ({ ...other, about: id, version }));
}
