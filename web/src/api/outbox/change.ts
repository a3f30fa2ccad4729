import type { ApiFailure } from '../failure';
import type { Application, ApplicationInput } from '../types';

/** Where an application stands. */
export type Standing = Pick<Application, 'status' | 'status_kind' | 'status_at'>;

/** What a person does to their search, as it is kept until the server has it. */
export type Change =
  | { kind: 'application'; body: ApplicationInput; shown: Application }
  | { kind: 'move'; to: Standing; note: string | null; before: Standing }
  | { kind: 'note'; text: string }
  | { kind: 'mark'; mark: 'saved' | 'hidden'; on: boolean };

export type State =
  | { kind: 'waiting'; attempts: number }
  /** Somebody else moved the application meanwhile; the person decides. */
  | { kind: 'conflict'; theirs: Application }
  /** The server does not take it as it is. */
  | { kind: 'refused'; why: Refusal };

/** A failure in a form that can be stored. */
export type Refusal = Pick<ApiFailure, 'status' | 'code' | 'message' | 'fields'>;

export interface Entry {
  /** Made on the device; the server knows the request by it. */
  id: string;
  /** Its place in the queue, given when it is stored. */
  seq?: number;
  account: string;
  /** When the person did it, in milliseconds since 1970. */
  at: number;
  /** The id of the application or the posting. */
  about: string;
  /** What that is called. */
  title: string;
  change: Change;
  /** The version that the person saw. */
  version: number | null;
  state: State;
}

/** 128 bits by chance, in hexadecimal digits; browsers make UUIDs on https alone. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const ownPrefix = 'new-';

/** The id by which an application goes on this device until the server has given it one. */
export const ownId = (id: string) => ownPrefix + id;

/** Whether the server has not given this its id yet. */
export const isOwnId = (id: string) => id.startsWith(ownPrefix);

/** The entry that is sent next: in order, but nothing waits for what is about something else. */
export function nextOf(entries: readonly Entry[]): Entry | undefined {
  const held = new Set(entries.filter(({ state }) => state.kind !== 'waiting').map(({ about }) => about));
  return entries.find(({ state, about }) => state.kind === 'waiting' && !held.has(about));
}

/** What goes when an entry goes: with a new application also what was done to it. */
export const withFollowers = (entries: readonly Entry[], entry: Entry): Entry[] =>
  entries.filter(
    ({ id, about }) => id === entry.id || (entry.change.kind === 'application' && about === entry.about),
  );

/** An entry to be sent again, over what somebody else did meanwhile, and perhaps with other words. */
export function overTheirs(entry: Entry, other?: Change): Entry {
  const theirs = entry.state.kind === 'conflict' ? entry.state.theirs : null;
  return {
    ...entry,
    change: other ?? over(entry.change, theirs),
    version: theirs?.version ?? entry.version,
    state: { kind: 'waiting', attempts: 0 },
  };
}

/** A move as it looks from where somebody else has moved the application to. */
const over = (change: Change, theirs: Application | null): Change =>
  change.kind === 'move' && theirs
    ? {
        ...change,
        before: { status: theirs.status, status_kind: theirs.status_kind, status_at: theirs.status_at },
      }
    : change;
