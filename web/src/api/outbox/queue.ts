import type { Entry } from './change';
import type { OutboxChannel, OutboxEvent } from './events';
import type { OutboxStore } from './store';

interface Parts {
  store: OutboxStore;
  channel: OutboxChannel;
  tell: (event: OutboxEvent) => void;
  isFresh: (id: string) => boolean;
}

/** One account's entries, on the device and as this tab knows them. Another account's are left alone. */
export class Queue {
  readonly #parts: Parts;
  #account: string | null = null;
  #entries: readonly Entry[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get account(): string | null {
    return this.#account;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Those that are stored: what is not could not be struck off. */
  get stored(): readonly Entry[] {
    return this.#entries.filter(({ seq }) => seq !== undefined);
  }

  find = (id: string) => this.#entries.find((each) => each.id === id);

  belongTo(account: string | null) {
    this.#account = account;
    this.#entries = [];
    this.#parts.tell({ kind: 'changed' });
  }

  take(entry: Entry) {
    this.#entries = [...this.#entries, entry];
  }

  without(entry: Entry) {
    this.#entries = this.#entries.filter(({ id }) => id !== entry.id);
  }

  async reload(): Promise<void> {
    const account = this.#account;
    const stored = account === null ? [] : await this.#parts.store.of(account);
    if (account !== this.#account) return;
    const known = new Set(stored.map(({ id }) => id));
    // What was added a moment ago may not be stored yet.
    const coming = this.#entries.filter(
      ({ id, seq }) => seq === undefined && this.#parts.isFresh(id) && !known.has(id),
    );
    this.#entries = [...stored, ...coming];
    this.#parts.tell({ kind: 'changed' });
  }

  /** Removes some and replaces others, and lets the other tabs know. */
  async settle(gone: readonly Entry[], changed: readonly Entry[]): Promise<void> {
    await this.#parts.store.settle(gone, changed);
    const byId = new Map(changed.map((entry) => [entry.id, entry]));
    const goneIds = new Set(gone.map(({ id }) => id));
    this.#entries = this.#entries
      .filter(({ id }) => !goneIds.has(id))
      .map((entry) => byId.get(entry.id) ?? entry);
    this.#parts.tell({ kind: 'changed' });
    if (this.#account) this.#parts.channel.postMessage({ account: this.#account });
  }
}
