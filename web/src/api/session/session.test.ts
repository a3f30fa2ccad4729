import { describe, expect, it, vi } from 'vitest';
import { ApiFailure } from '../failure';
import type { Tokens } from '../types';
import { Session, type SessionChannel, type SessionMessage } from './session';
import type { TokenVault } from './vault';

/** Tabs of one browser: one storage, one lock, and a channel that reaches every tab but the speaker. */
function browser(refresh: (token: string) => Promise<Tokens>, stored: string | null = 'r0') {
  let token = stored;
  const vault: TokenVault = {
    load: () => Promise.resolve(token),
    save: (value) => Promise.resolve(void (token = value)),
    clear: () => Promise.resolve(void (token = null)),
  };
  let queue: Promise<unknown> = Promise.resolve();
  const lock = {
    run: <T>(task: () => Promise<T>) => {
      const turn = queue.then(task);
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
  const channels: SessionChannel[] = [];
  const clock = { now: 0 };
  const tab = () => {
    const channel: SessionChannel = {
      onmessage: null,
      postMessage: (message: SessionMessage) =>
        channels
          .filter((other) => other !== channel)
          .forEach((other) => other.onmessage?.(new MessageEvent('message', { data: message }))),
    };
    channels.push(channel);
    return new Session({ vault, lock, channel, refresh, now: () => clock.now });
  };
  return { tab, clock, stored: () => token };
}

function server() {
  let generation = 0;
  const refresh = vi.fn((token: string): Promise<Tokens> => {
    if (token !== `r${generation}`) throw new ApiFailure(401, 'token_reused', 'spent');
    generation++;
    return Promise.resolve({
      access_token: `a${generation}`,
      refresh_token: `r${generation}`,
      token_type: 'Bearer',
      expires_in: 1800,
      refresh_expires_in: 604800,
    });
  });
  return refresh;
}

describe('a session', () => {
  it('renews once for many calls at the same time', async () => {
    const refresh = server();
    const tab = browser(refresh).tab();
    await tab.restore();
    expect(await Promise.all([tab.accessToken(), tab.accessToken(), tab.accessToken()])).toEqual([
      'a1',
      'a1',
      'a1',
    ]);
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('renews once for all tabs', async () => {
    const refresh = server();
    const { tab } = browser(refresh);
    const tabs = [tab(), tab(), tab()];
    const tokens = await Promise.all(tabs.map((each) => each.accessToken()));
    expect(tokens).toEqual(['a1', 'a1', 'a1']);
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('renews when the server turns a token down, and once only', async () => {
    const refresh = server();
    const { tab } = browser(refresh);
    const [one, two] = [tab(), tab()];
    await one.accessToken();
    expect(await Promise.all([one.accessToken('a1'), two.accessToken('a1')])).toEqual(['a2', 'a2']);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('renews before a token runs out', async () => {
    const refresh = server();
    const { tab, clock } = browser(refresh);
    const one = tab();
    expect(await one.accessToken()).toBe('a1');
    clock.now = 1_785_000;
    expect(await one.accessToken()).toBe('a2');
  });

  it('ends in every tab when the family of tokens was ended', async () => {
    const { tab, stored } = browser(server(), 'r-spent-long-ago');
    const [one, two] = [tab(), tab()];
    await Promise.all([one.restore(), two.restore()]);
    expect(await one.accessToken()).toBeNull();
    expect(one.state).toEqual({ signedIn: false, reason: 'token_reused' });
    expect(two.state).toEqual({ signedIn: false, reason: 'token_reused' });
    expect(stored()).toBeNull();
  });

  it('tells its end once, and keeps the reason when a late call finds it over', async () => {
    const tab = browser(server()).tab();
    await tab.restore();
    await tab.accessToken();
    const told = vi.fn();
    tab.subscribe(told);

    await tab.end('token_reused');
    expect(await tab.accessToken('a1')).toBeNull();

    expect(told).toHaveBeenCalledTimes(1);
    expect(tab.state).toEqual({ signedIn: false, reason: 'token_reused' });
  });

  it('stays signed in when the server cannot be reached', async () => {
    const { tab, stored } = browser(() => Promise.reject(new ApiFailure(0, 'unreachable', 'gone')));
    const one = tab();
    await one.restore();
    await expect(one.accessToken()).rejects.toThrow('gone');
    expect(one.state.signedIn).toBe(true);
    expect(stored()).toBe('r0');
  });

  it('signs other tabs in with the first', async () => {
    const refresh = server();
    const { tab } = browser(refresh, null);
    const [one, two] = [tab(), tab()];
    await one.begin(await refresh('r0'));
    expect(two.state.signedIn).toBe(true);
    expect(await two.accessToken()).toBe('a1');
  });
});
