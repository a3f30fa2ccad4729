import { ApiFailure } from '../failure';
import type { Tokens } from '../types';
import type { TabLock } from './lock';
import type { TokenVault } from './vault';

export type SessionState =
  | { signedIn: true }
  /** Why the session is over, as the server's code; null after a plain sign-out or when there never was one. */
  | { signedIn: false; reason: string | null };

/** What tabs tell each other. */
export type SessionMessage =
  { kind: 'renewed'; accessToken: string; expiresAt: number } | { kind: 'ended'; reason: string | null };

export interface SessionChannel {
  postMessage(message: SessionMessage): void;
  onmessage: ((event: MessageEvent<SessionMessage>) => void) | null;
}

interface Parts {
  vault: TokenVault;
  lock: TabLock;
  channel: SessionChannel;
  refresh: (refreshToken: string) => Promise<Tokens>;
  now?: () => number;
}

/** What is over stays over, for the reason that was heard first: calls still on their way only find that it is. */
const isNews = (now: SessionState, next: SessionState) =>
  now.signedIn ? !next.signedIn : next.signedIn || (next.reason !== null && next.reason !== now.reason);

/** An access token this close to its end is renewed before it is used. */
const margin = 20_000;

/**
 * This device's session. A refresh token may be spent only once, so of all open tabs one renews and tells the others.
 */
export class Session {
  readonly #parts: Parts;
  readonly #listeners = new Set<() => void>();
  #access: { token: string; expiresAt: number } | null = null;
  #state: SessionState = { signedIn: false, reason: null };
  #renewal: Promise<string | null> | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.channel.onmessage = ({ data }) => this.#hear(data);
  }

  /** Picks up where the last visit ended; asks the server for nothing. */
  async restore(): Promise<void> {
    if (await this.#parts.vault.load()) this.#enter({ signedIn: true });
  }

  get state(): SessionState {
    return this.#state;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async begin(tokens: Tokens): Promise<void> {
    await this.#adopt(tokens);
  }

  async end(reason: string | null): Promise<void> {
    await this.#parts.vault.clear();
    this.#parts.channel.postMessage({ kind: 'ended', reason });
    this.#leave(reason);
  }

  /** A token to call with, renewed if need be; null when nobody is signed in. `refused` is one the server turned down. */
  accessToken(refused?: string): Promise<string | null> {
    const usable = this.#usable(refused);
    if (usable) return Promise.resolve(usable);
    this.#renewal ??= this.#parts.lock
      .run(() => this.#renew(refused))
      .finally(() => {
        this.#renewal = null;
      });
    return this.#renewal;
  }

  async #renew(refused?: string): Promise<string | null> {
    const heardMeanwhile = this.#usable(refused);
    if (heardMeanwhile) return heardMeanwhile;
    const refreshToken = await this.#parts.vault.load();
    if (!refreshToken) {
      this.#leave(null);
      return null;
    }
    try {
      return await this.#adopt(await this.#parts.refresh(refreshToken));
    } catch (failure) {
      if (!(failure instanceof ApiFailure) || failure.status !== 401) throw failure;
      await this.end(failure.code);
      return null;
    }
  }

  async #adopt(tokens: Tokens): Promise<string> {
    await this.#parts.vault.save(tokens.refresh_token);
    const expiresAt = this.#now() + tokens.expires_in * 1000;
    this.#parts.channel.postMessage({ kind: 'renewed', accessToken: tokens.access_token, expiresAt });
    this.#access = { token: tokens.access_token, expiresAt };
    this.#enter({ signedIn: true });
    return tokens.access_token;
  }

  #usable(refused?: string): string | null {
    const access = this.#access;
    return access && access.token !== refused && access.expiresAt - margin > this.#now()
      ? access.token
      : null;
  }

  #hear(message: SessionMessage) {
    if (message.kind === 'ended') {
      this.#leave(message.reason);
      return;
    }
    this.#access = { token: message.accessToken, expiresAt: message.expiresAt };
    this.#enter({ signedIn: true });
  }

  #leave(reason: string | null) {
    this.#access = null;
    this.#enter({ signedIn: false, reason });
  }

  #enter(state: SessionState) {
    if (!isNews(this.#state, state)) return;
    this.#state = state;
    this.#listeners.forEach((listener) => listener());
  }

  #now(): number {
    return (this.#parts.now ?? Date.now)();
  }
}
