// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tabLock } from './lock';

// jsdom has no Web Locks, so this is the form that plain http gets.
describe('the lock of a plain http page', () => {
  afterEach(() => localStorage.clear());

  it('lets one in at a time and answers each', async () => {
    let inside = 0;
    let most = 0;
    const work = async (name: string) => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside--;
      return name;
    };
    const locks = [tabLock('t'), tabLock('t'), tabLock('t')];
    const names = await Promise.all(locks.map((lock, index) => lock.run(() => work(`tab ${index}`))));
    expect(names).toEqual(['tab 0', 'tab 1', 'tab 2']);
    expect(most).toBe(1);
  });

  it('hands on a failure and is free again', async () => {
    const lock = tabLock('t');
    await expect(lock.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await lock.run(() => Promise.resolve(1))).toBe(1);
  });

  it('does not wait for a tab that was closed', async () => {
    vi.useFakeTimers();
    localStorage.setItem('t', `gone ${Date.now() + 15_000}`);
    const turn = tabLock('t').run(() => Promise.resolve('mine'));
    await vi.advanceTimersByTimeAsync(16_000);
    expect(await turn).toBe('mine');
    vi.useRealTimers();
  });
});
