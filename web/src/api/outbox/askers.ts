import type { Outcome } from './events';

/** Those who did something a moment ago and wait to hear what became of it. */
export class Askers {
  readonly #askers = new Map<
    string,
    { resolve: (outcome: Outcome) => void; reject: (why: unknown) => void }
  >();
  /** Changes to be sent in a moment, and not worth a word yet. */
  readonly #fresh = new Set<string>();

  ask(id: string): Promise<Outcome> {
    this.#fresh.add(id);
    return new Promise((resolve, reject) => this.#askers.set(id, { resolve, reject }));
  }

  isFresh = (id: string) => this.#fresh.has(id);

  isAwaited = (id: string) => this.#askers.has(id);

  /** Whether the change was fresh until now. */
  answer(id: string, outcome: Outcome): boolean {
    const asker = this.#askers.get(id);
    this.#askers.delete(id);
    asker?.resolve(outcome);
    return this.#fresh.delete(id);
  }

  refuse(id: string, why: unknown) {
    const asker = this.#askers.get(id);
    this.#askers.delete(id);
    this.#fresh.delete(id);
    asker?.reject(why);
  }
}
