import type { ApiFailure } from '../failure';
import type { TabLock } from '../session/lock';
import { nextOf, withFollowers, type Entry } from './change';
import type { Queue } from './queue';
import { informed, verdictOn } from './sending';

interface Parts {
  queue: Queue;
  lock: TabLock;
  send: (entry: Entry) => Promise<unknown>;
  presentId: (id: string) => string;
  /** Whether the one who made it still waits for the answer. */
  isAwaited: (id: string) => boolean;
  onSent: (entry: Entry, answer: unknown) => void;
  /** It stays for now. */
  onHeld: (entry: Entry) => void;
  onRefused: (entry: Entry, failure: ApiFailure) => void;
}

const pause = 15_000;

/** Sends a queue's entries in order, by one tab at a time, and decides what becomes of those that are not taken. */
export class Delivery {
  readonly #parts: Parts;
  #running: Promise<void> | null = null;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Sends what waits. Calls while it is at it lead to one more round. */
  run(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    clearTimeout(this.#timer);
    this.#running = this.#parts.lock
      .run(() => this.#sendAll())
      .catch(() => undefined)
      .finally(() => {
        this.#running = null;
        if (!this.#again) return undefined;
        this.#again = false;
        return this.run();
      });
    return this.#running;
  }

  async #sendAll(): Promise<void> {
    const { queue, presentId } = this.#parts;
    for (;;) {
      const { account } = queue;
      await queue.reload();
      const next = nextOf(queue.stored);
      if (!next || account !== queue.account || next.account !== account) return;
      if (!(await this.#sendOne({ ...next, about: presentId(next.about) }))) return;
    }
  }

  /** Whether it is worth going on with the next. */
  async #sendOne(entry: Entry): Promise<boolean> {
    const { queue, send, onSent } = this.#parts;
    let answer: unknown;
    try {
      answer = await send(entry);
    } catch (failure) {
      const verdict = verdictOn(entry, failure);
      if (verdict.kind !== 'sent') return this.#unsent(entry, verdict);
      answer = verdict.answer;
    }
    await queue.settle([entry], informed(entry, answer, queue.stored));
    onSent(entry, answer);
    return true;
  }

  async #unsent(entry: Entry, verdict: Exclude<ReturnType<typeof verdictOn>, { kind: 'sent' }>) {
    const { queue, isAwaited, onHeld, onRefused } = this.#parts;
    switch (verdict.kind) {
      case 'later':
        if (verdict.attempt && entry.state.kind === 'waiting')
          await queue.settle(
            [],
            [{ ...entry, state: { kind: 'waiting', attempts: entry.state.attempts + 1 } }],
          );
        queue.entries.forEach(onHeld);
        this.#timer = setTimeout(() => void this.run(), verdict.milliseconds ?? pause);
        return false;
      case 'rebased':
        await queue.settle([], [{ ...entry, version: verdict.version }]);
        return true;
      case 'conflict': {
        const held: Entry = { ...entry, state: { kind: 'conflict', theirs: verdict.theirs } };
        await queue.settle([], [held]);
        onHeld(held);
        return true;
      }
      case 'refused':
        if (isAwaited(entry.id)) {
          await queue.settle(withFollowers(queue.entries, entry), []);
          onRefused(entry, verdict.failure);
        } else {
          const { status, code, message, fields } = verdict.failure;
          const why = { status, code, message, fields };
          await queue.settle([], [{ ...entry, state: { kind: 'refused', why } }]);
        }
        return true;
    }
  }
}
