import type { Entry } from './change';

/** What became of a change when its maker was answered: the server has it, or it waits. */
export type Outcome = { sent: true; answer: unknown } | { sent: false; entry: Entry };

/** What tabs tell each other. */
export type OutboxMessage = { account: string; sent?: { entry: Entry; answer: unknown } };

export interface OutboxChannel {
  postMessage(message: OutboxMessage): void;
  onmessage: ((event: MessageEvent<OutboxMessage>) => void) | null;
}

export type OutboxEvent =
  | { kind: 'added' | 'dropped'; entry: Entry }
  | { kind: 'sent'; entry: Entry; answer: unknown }
  /** Entries came, went or changed. */
  | { kind: 'changed' };

export class Listeners {
  readonly #listeners = new Set<(event: OutboxEvent) => void>();

  subscribe = (listener: (event: OutboxEvent) => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  tell = (event: OutboxEvent) => this.#listeners.forEach((listener) => listener(event));
}
