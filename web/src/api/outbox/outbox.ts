import { notSignedIn } from '../failure';
import type { TabLock } from '../session/lock';
import type { Application } from '../types';
import { isOwnId, newId, nextOf, withFollowers, type Change, type Entry } from './change';
import { informed, verdictOn } from './sending';
import type { OutboxStore } from './store';

/** What became of a change when its maker was answered: the server has it, or it waits. */
export type Outcome = { sent: true; answer: unknown } | { sent: false; entry: Entry };

/** What tabs tell each other. */
export type OutboxMessage = { account: string; sent?: { entry: Entry; answer: unknown } };

export type OutboxEvent =
  | { kind: 'added' | 'dropped'; entry: Entry }
  | { kind: 'sent'; entry: Entry; answer: unknown }
  /** Entries came, went or changed. */
  | { kind: 'changed' };

interface Parts {
  store: OutboxStore;
  lock: TabLock;
  channel: {
    postMessage(message: OutboxMessage): void;
    onmessage: ((event: MessageEvent<OutboxMessage>) => void) | null;
  };
  send: (entry: Entry) => Promise<unknown>;
  newId?: () => string;
  now?: () => number;
}

/** So long somebody who is waiting for an answer is left waiting. */
const patience = 8_000;
const pause = 15_000;

/**
 * Changes on their way to the server: each is stored before it is sent, sent in order by one tab at a time, and stays
 * until the server has answered. There is a queue for each account; another account's is left alone.
 */
export class Outbox {
  readonly #parts: Parts;
  readonly #listeners = new Set<(event: OutboxEvent) => void>();
  readonly #askers = new Map<
    string,
    { resolve: (outcome: Outcome) => void; reject: (why: unknown) => void }
  >();
  readonly #renamed = new Map<string, string>();
  /** Those whose makers still wait for the answer: to be sent in a moment, and not worth a word yet. */
  readonly #fresh = new Set<string>();
  #account: string | null = null;
  #entries: readonly Entry[] = [];
  #draining: Promise<void> | null = null;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.channel.onmessage = ({ data }) => void this.#hear(data);
  }

  /** The present account's, in order. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Those that a person should know of: they wait, or need a decision. */
  get held(): readonly Entry[] {
    return this.#entries.filter(({ id, state }) => state.kind !== 'waiting' || !this.#fresh.has(id));
  }

  subscribe = (listener: (event: OutboxEvent) => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The id that the server gave to what had one of the device's own. */
  presentId = (id: string): string => this.#renamed.get(id) ?? id;

  /** Takes up the queue of whoever is signed in; null for nobody. */
  async enter(account: string | null): Promise<void> {
    if (account === this.#account) return;
    this.#account = account;
    this.#entries = [];
    this.#tell({ kind: 'changed' });
    if (account === null) return;
    await this.#reload();
    this.#entries.forEach((entry) => this.#tell({ kind: 'added', entry }));
    void this.drain();
  }

  /**
   * Takes a change to send it. Answers when the server has it, or that it waits; what the server refuses while its maker
   * is still there is theirs to correct, and does not stay.
   */
  async add(
    change: Change,
    { about, title, version = null }: Pick<Entry, 'about' | 'title'> & { version?: number | null },
    id = (this.#parts.newId ?? newId)(),
  ): Promise<Outcome> {
    const account = this.#account;
    if (account === null) throw notSignedIn();
    const entry: Entry = {
      id,
      account,
      at: (this.#parts.now ?? Date.now)(),
      about: this.presentId(about),
      title,
      change,
      version,
      state: { kind: 'waiting', attempts: 0 },
    };
    const answered = new Promise<Outcome>((resolve, reject) => this.#askers.set(id, { resolve, reject }));
    this.#fresh.add(id);
    this.#entries = [...this.#entries, entry];
    this.#tell({ kind: 'added', entry });
    setTimeout(() => this.#answer(entry, { sent: false, entry }), patience);
    try {
      await this.#parts.store.add(entry);
      void this.drain();
    } catch {
      // Nothing can be kept on this device, so there is this one try.
      await this.#sendUnkept(entry);
    }
    return answered;
  }

  async #sendUnkept(entry: Entry) {
    const without = this.#entries.filter(({ id }) => id !== entry.id);
    try {
      const answer = await this.#parts.send(entry);
      this.#entries = without;
      this.#finish(entry, answer);
    } catch (failure) {
      this.#entries = without;
      this.#refuse(entry, failure);
    }
  }

  /** Sends what waits. Calls while it is at it lead to one more round. */
  drain(): Promise<void> {
    if (this.#draining) {
      this.#again = true;
      return this.#draining;
    }
    clearTimeout(this.#timer);
    this.#draining = this.#parts.lock
      .run(() => this.#sendAll())
      .catch(() => undefined)
      .finally(() => {
        this.#draining = null;
        if (!this.#again) return undefined;
        this.#again = false;
        return this.drain();
      });
    return this.#draining;
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      const account = this.#account;
      await this.#reload();
      // Never before it is stored: what arrives could not be struck off.
      const next = nextOf(this.#entries.filter(({ seq }) => seq !== undefined));
      if (!next || account !== this.#account || next.account !== account) return;
      if (!(await this.#sendOne({ ...next, about: this.presentId(next.about) }))) return;
    }
  }

  /** Whether it is worth going on with the next. */
  async #sendOne(entry: Entry): Promise<boolean> {
    let answer: unknown;
    try {
      answer = await this.#parts.send(entry);
    } catch (failure) {
      const verdict = verdictOn(entry, failure);
      if (verdict.kind === 'sent') answer = verdict.answer;
      else return this.#unsent(entry, verdict);
    }
    const stored = this.#entries.filter(({ seq }) => seq !== undefined);
    await this.#settle([entry], informed(entry, answer, stored));
    this.#finish(entry, answer);
    return true;
  }

  async #unsent(entry: Entry, verdict: Exclude<ReturnType<typeof verdictOn>, { kind: 'sent' }>) {
    switch (verdict.kind) {
      case 'later':
        if (verdict.attempt && entry.state.kind === 'waiting')
          await this.#settle(
            [],
            [{ ...entry, state: { kind: 'waiting', attempts: entry.state.attempts + 1 } }],
          );
        this.#entries.forEach((each) => this.#answer(each, { sent: false, entry: each }));
        this.#timer = setTimeout(() => void this.drain(), verdict.milliseconds ?? pause);
        return false;
      case 'rebased':
        await this.#settle([], [{ ...entry, version: verdict.version }]);
        return true;
      case 'conflict': {
        const held: Entry = { ...entry, state: { kind: 'conflict', theirs: verdict.theirs } };
        await this.#settle([], [held]);
        this.#answer(held, { sent: false, entry: held });
        return true;
      }
      case 'refused':
        if (this.#askers.has(entry.id)) {
          await this.#settle(withFollowers(this.#entries, entry), []);
          this.#refuse(entry, verdict.failure);
        } else {
          const { status, code, message, fields } = verdict.failure;
          await this.#settle(
            [],
            [{ ...entry, state: { kind: 'refused', why: { status, code, message, fields } } }],
          );
        }
        return true;
    }
  }

  /** Takes a change back; false when it was sent meanwhile. */
  async discard(id: string): Promise<boolean> {
    return this.#parts.lock.run(async () => {
      await this.#reload();
      const entry = this.#entries.find((each) => each.id === id);
      if (!entry) return false;
      const gone = withFollowers(this.#entries, entry);
      await this.#settle(gone, []);
      [...gone].reverse().forEach((each) => this.#tell({ kind: 'dropped', entry: each }));
      return true;
    });
  }

  /** Sends a held change after all, over whatever has happened meanwhile, and perhaps with other words. */
  async retry(id: string, change?: Change): Promise<void> {
    await this.#parts.lock.run(async () => {
      await this.#reload();
      const entry = this.#entries.find((each) => each.id === id);
      if (!entry) return;
      const theirs = entry.state.kind === 'conflict' ? entry.state.theirs : null;
      const next: Entry = {
        ...entry,
        change: change ?? over(entry.change, theirs),
        version: theirs?.version ?? entry.version,
        state: { kind: 'waiting', attempts: 0 },
      };
      await this.#settle([], [next]);
      this.#tell({ kind: 'added', entry: next });
    });
    await this.drain();
  }

  /** Throws away all that an account has waiting. */
  async forget(): Promise<void> {
    await this.#settle(this.#entries, []);
  }

  async #reload(): Promise<void> {
    const account = this.#account;
    const stored = account === null ? [] : await this.#parts.store.of(account);
    if (account !== this.#account) return;
    const known = new Set(stored.map(({ id }) => id));
    // What was added a moment ago may not be stored yet.
    const coming = this.#entries.filter(
      ({ id, seq }) => seq === undefined && this.#fresh.has(id) && !known.has(id),
    );
    this.#entries = [...stored, ...coming];
    this.#tell({ kind: 'changed' });
  }

  async #settle(gone: readonly Entry[], changed: readonly Entry[]): Promise<void> {
    await this.#parts.store.settle(gone, changed);
    const byId = new Map(changed.map((entry) => [entry.id, entry]));
    const goneIds = new Set(gone.map(({ id }) => id));
    this.#entries = this.#entries
      .filter(({ id }) => !goneIds.has(id))
      .map((entry) => byId.get(entry.id) ?? entry);
    this.#tell({ kind: 'changed' });
    if (this.#account) this.#parts.channel.postMessage({ account: this.#account });
  }

  #finish(entry: Entry, answer: unknown) {
    this.#learn(entry, answer);
    if (this.#account) this.#parts.channel.postMessage({ account: this.#account, sent: { entry, answer } });
    this.#tell({ kind: 'sent', entry, answer });
    this.#answer(entry, { sent: true, answer });
  }

  #learn(entry: Entry, answer: unknown) {
    if (isOwnId(entry.about)) this.#renamed.set(entry.about, (answer as Application).id);
  }

  #refuse(entry: Entry, failure: unknown) {
    const asker = this.#askers.get(entry.id);
    this.#askers.delete(entry.id);
    this.#fresh.delete(entry.id);
    this.#tell({ kind: 'dropped', entry });
    asker?.reject(failure);
  }

  #answer(entry: Entry, outcome: Outcome) {
    const asker = this.#askers.get(entry.id);
    this.#askers.delete(entry.id);
    if (this.#fresh.delete(entry.id)) this.#tell({ kind: 'changed' });
    asker?.resolve(outcome);
  }

  async #hear({ account, sent }: OutboxMessage) {
    if (account !== this.#account) return;
    if (sent) {
      this.#learn(sent.entry, sent.answer);
      this.#tell({ kind: 'sent', ...sent });
      this.#answer(sent.entry, { sent: true, answer: sent.answer });
    }
    const before = new Set(this.#entries.map(({ id }) => id));
    await this.#reload().catch(() => undefined);
    this.#entries
      .filter(({ id }) => !before.has(id))
      .forEach((entry) => this.#tell({ kind: 'added', entry }));
  }

  #tell(event: OutboxEvent) {
    this.#listeners.forEach((listener) => listener(event));
  }
}

/** A move as it looks from where somebody else has moved the application to. */
const over = (change: Change, theirs: Application | null): Change =>
  change.kind === 'move' && theirs
    ? {
        ...change,
        before: { status: theirs.status, status_kind: theirs.status_kind, status_at: theirs.status_at },
      }
    : change;
