import { notSignedIn } from '../failure';
import type { TabLock } from '../session/lock';
import type { Application } from '../types';
import { Askers } from './askers';
import { isOwnId, newId, overTheirs, withFollowers, type Change, type Entry } from './change';
import { Delivery } from './delivery';
import { Listeners, type OutboxChannel, type OutboxMessage, type Outcome } from './events';
import { Queue } from './queue';
import type { OutboxStore } from './store';

interface Parts {
  store: OutboxStore;
  lock: TabLock;
  channel: OutboxChannel;
  send: (entry: Entry) => Promise<unknown>;
  newId?: () => string;
  now?: () => number;
}

/** So long somebody who is waiting for an answer is left waiting. */
const patience = 8_000;

/**
 * Changes on their way to the server: each is stored before it is sent, sent in order by one tab at a time, and stays
 * until the server has answered. There is a queue for each account; another account's is left alone.
 */
export class Outbox {
  readonly #parts: Parts;
  readonly #queue: Queue;
  readonly #listeners = new Listeners();
  readonly #askers = new Askers();
  readonly #renamed = new Map<string, string>();
  readonly #delivery: Delivery;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { tell } = this.#listeners;
    this.#queue = new Queue({ ...parts, tell, isFresh: this.#askers.isFresh });
    this.#delivery = new Delivery({
      ...parts,
      queue: this.#queue,
      presentId: this.presentId,
      isAwaited: this.#askers.isAwaited,
      onSent: (entry, answer) => this.#finish(entry, answer),
      onHeld: (entry) => this.#answer(entry, { sent: false, entry }),
      onRefused: (entry, failure) => this.#refuse(entry, failure),
    });
    parts.channel.onmessage = ({ data }) => void this.#hear(data);
  }

  /** The present account's, in order. */
  get entries(): readonly Entry[] {
    return this.#queue.entries;
  }

  /** Those that a person should know of: they wait, or need a decision. */
  get held(): readonly Entry[] {
    return this.entries.filter(({ id, state }) => state.kind !== 'waiting' || !this.#askers.isFresh(id));
  }

  subscribe = this.#listeners.subscribe;

  /** The id that the server gave to what had one of the device's own. */
  presentId = (id: string): string => this.#renamed.get(id) ?? id;

  /** Takes up the queue of whoever is signed in; null for nobody. */
  async enter(account: string | null): Promise<void> {
    if (account === this.#queue.account) return;
    this.#queue.belongTo(account);
    if (account === null) return;
    await this.#queue.reload();
    this.entries.forEach((entry) => this.#listeners.tell({ kind: 'added', entry }));
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
    const { account } = this.#queue;
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
    const answered = this.#askers.ask(id);
    this.#queue.take(entry);
    this.#listeners.tell({ kind: 'added', entry });
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
    try {
      const answer = await this.#parts.send(entry);
      this.#queue.without(entry);
      this.#finish(entry, answer);
    } catch (failure) {
      this.#queue.without(entry);
      this.#refuse(entry, failure);
    }
  }

  /** Sends what waits. */
  drain = (): Promise<void> => this.#delivery.run();

  /** Takes a change back; false when it was sent meanwhile. */
  async discard(id: string): Promise<boolean> {
    return this.#parts.lock.run(async () => {
      await this.#queue.reload();
      const entry = this.#queue.find(id);
      if (!entry) return false;
      const gone = withFollowers(this.entries, entry);
      await this.#queue.settle(gone, []);
      [...gone].reverse().forEach((each) => this.#listeners.tell({ kind: 'dropped', entry: each }));
      return true;
    });
  }

  /** Sends a held change after all, over whatever has happened meanwhile, and perhaps with other words. */
  async retry(id: string, change?: Change): Promise<void> {
    await this.#parts.lock.run(async () => {
      await this.#queue.reload();
      const entry = this.#queue.find(id);
      if (!entry) return;
      const next = overTheirs(entry, change);
      await this.#queue.settle([], [next]);
      this.#listeners.tell({ kind: 'added', entry: next });
    });
    await this.drain();
  }

  /** Throws away all that an account has waiting. */
  async forget(): Promise<void> {
    await this.#queue.settle(this.entries, []);
  }

  #finish(entry: Entry, answer: unknown) {
    this.#learn(entry, answer);
    const { account } = this.#queue;
    if (account) this.#parts.channel.postMessage({ account, sent: { entry, answer } });
    this.#listeners.tell({ kind: 'sent', entry, answer });
    this.#answer(entry, { sent: true, answer });
  }

  #learn(entry: Entry, answer: unknown) {
    if (isOwnId(entry.about)) this.#renamed.set(entry.about, (answer as Application).id);
  }

  #refuse(entry: Entry, failure: unknown) {
    this.#listeners.tell({ kind: 'dropped', entry });
    this.#askers.refuse(entry.id, failure);
  }

  #answer(entry: Entry, outcome: Outcome) {
    if (this.#askers.answer(entry.id, outcome)) this.#listeners.tell({ kind: 'changed' });
  }

  async #hear({ account, sent }: OutboxMessage) {
    if (account !== this.#queue.account) return;
    if (sent) {
      this.#learn(sent.entry, sent.answer);
      this.#listeners.tell({ kind: 'sent', ...sent });
      this.#answer(sent.entry, { sent: true, answer: sent.answer });
    }
    const before = new Set(this.entries.map(({ id }) => id));
    await this.#queue.reload().catch(() => undefined);
    this.entries
      .filter(({ id }) => !before.has(id))
      .forEach((entry) => this.#listeners.tell({ kind: 'added', entry }));
  }
}
