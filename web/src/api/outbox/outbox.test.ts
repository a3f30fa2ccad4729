import { describe, expect, it, vi } from 'vitest';
import { ApiFailure, unreachable } from '../failure';
import type { Application } from '../types';
import type { Change, Entry } from './change';
import type { OutboxMessage } from './events';
import { Outbox } from './outbox';
import { callOf } from './sending';
import type { OutboxStore } from './store';

const standing = (status: string) =>
  ({ status, status_kind: 'applied', status_at: '2026-11-22T10:00:00Z' }) as const;
const application = (id: string, version = 1, status = 'applied') =>
  ({ id, version, role_title: 'Tester', ...standing(status) }) as unknown as Application;
const created: Change = {
  kind: 'application',
  body: { company_name: 'Fjordpay', role_title: 'Tester', status: 'applied' },
  shown: application('new-1'),
};
const move = (to: string, from = 'applied'): Change => ({
  kind: 'move',
  to: standing(to),
  note: null,
  before: standing(from),
});
const saved: Change = { kind: 'mark', mark: 'saved', on: true };

/** One device: what is stored on it outlives the pages that are opened and closed. */
function device(send: (entry: Entry) => Promise<unknown>) {
  let rows: Entry[] = [];
  let last = 0;
  const store: OutboxStore = {
    of: (account) => Promise.resolve(rows.filter((entry) => entry.account === account)),
    add: (entry) => Promise.resolve(void rows.push({ ...entry, seq: ++last })),
    settle: (gone, changed) => {
      rows = rows
        .filter(({ seq }) => !gone.some((each) => each.seq === seq))
        .map((entry) => changed.find(({ seq }) => seq === entry.seq) ?? entry);
      return Promise.resolve();
    },
  };
  let turn: Promise<unknown> = Promise.resolve();
  const lock = {
    run: <T>(task: () => Promise<T>) => {
      const mine = turn.then(task);
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
  const channels: { onmessage: ((event: MessageEvent<OutboxMessage>) => void) | null }[] = [];
  let ids = 0;
  const page = async (account: string | null = 'ada') => {
    const channel = {
      onmessage: null as ((event: MessageEvent<OutboxMessage>) => void) | null,
      postMessage: (data: OutboxMessage) =>
        channels
          .filter((other) => other !== channel)
          .forEach((other) => other.onmessage?.(new MessageEvent('message', { data }))),
    };
    channels.push(channel);
    const outbox = new Outbox({ store, lock, channel, send, newId: () => `id${++ids}` });
    await outbox.enter(account);
    return outbox;
  };
  return { page, rows: () => rows };
}

/** A server that may be out of reach, may lose answers, and counts what arrives. */
function server() {
  const made = new Map<string, Application>();
  const arrived: string[] = [];
  const state = { reachable: true, losesAnswers: false };
  const take = (entry: Entry): unknown => {
    const { method, path, key } = callOf(entry);
    arrived.push(`${method} ${path}`);
    if (entry.change.kind !== 'application') return { id: entry.about, version: 2 };
    const one = made.get(key ?? '') ?? application(`a${made.size + 1}`);
    made.set(key ?? '', one);
    return one;
  };
  const send = vi.fn((entry: Entry) => {
    if (!state.reachable) return Promise.reject(unreachable());
    const answer = take(entry);
    return state.losesAnswers ? Promise.reject(unreachable()) : Promise.resolve(answer);
  });
  return { state, send, arrived, made };
}

describe('the outbox', () => {
  it('sends at once and answers with what the server made', async () => {
    const { send } = server();
    const { page, rows } = device(send);
    const outcome = await (await page()).add(created, { about: 'new-1', title: 'Tester' });
    expect(outcome).toEqual({ sent: true, answer: application('a1') });
    expect(rows()).toEqual([]);
  });

  it('keeps changes made without a network, and sends them once and in order after the page was closed', async () => {
    const { state, send, arrived } = server();
    const { page, rows } = device(send);
    state.reachable = false;
    const before = await page();
    await before.add(created, { about: 'new-1', title: 'Tester' });
    await before.add(move('interview'), { about: 'new-1', title: 'Tester' });
    await before.add({ kind: 'note', text: 'They called.' }, { about: 'new-1', title: 'Tester' });
    await before.add(saved, { about: 'p1', title: 'Nurse' });
    expect(rows()).toHaveLength(4);

    state.reachable = true;
    const after = await page();
    await after.drain();
    expect(arrived).toEqual([
      'POST /applications',
      'PUT /applications/a1',
      'POST /applications/a1/notes',
      'POST /jobs/p1/save',
    ]);
    expect(rows()).toEqual([]);
    expect(after.presentId('new-1')).toBe('a1');
  });

  it('makes nothing twice when only the answer was lost', async () => {
    const { state, send, made } = server();
    const { page } = device(send);
    state.losesAnswers = true;
    const outbox = await page();
    await outbox.add(created, { about: 'new-1', title: 'Tester' });
    state.losesAnswers = false;
    await outbox.drain();
    expect(send).toHaveBeenCalledTimes(2);
    expect(made.size).toBe(1);
    expect(outbox.entries).toEqual([]);
  });

  it('is sent by one of two tabs', async () => {
    const { state, send, arrived } = server();
    const { page } = device(send);
    state.reachable = false;
    const [one, other] = [await page(), await page()];
    await one.add(saved, { about: 'p1', title: 'Nurse' });
    state.reachable = true;
    await Promise.all([one.drain(), other.drain()]);
    expect(arrived).toEqual(['POST /jobs/p1/save']);
    expect([one.entries, other.entries]).toEqual([[], []]);
  });

  it('never sends for one account what another one did', async () => {
    const { state, send } = server();
    const { page, rows } = device(send);
    state.reachable = false;
    const outbox = await page('ada');
    await outbox.add(saved, { about: 'p1', title: 'Nurse' });
    state.reachable = true;
    send.mockClear();
    await outbox.enter(null);
    await outbox.enter('eve');
    await outbox.drain();
    expect(send).not.toHaveBeenCalled();
    expect(outbox.entries).toEqual([]);
    expect(rows()).toHaveLength(1);
    await outbox.enter('ada');
    await outbox.drain();
    expect(rows()).toEqual([]);
  });

  it('shows both when somebody else moved it meanwhile, and sends what the person decides', async () => {
    const stale = (status: string) =>
      new ApiFailure(409, 'stale', 'stale', { current: application('a1', 7, status) });
    const send = vi.fn((entry: Entry) =>
      entry.version === 7 ? Promise.resolve(application('a1', 8)) : Promise.reject(stale('offer')),
    );
    const { page, rows } = device(send);
    const outbox = await page();
    const outcome = await outbox.add(move('interview'), { about: 'a1', title: 'Tester', version: 1 });
    expect(outcome).toMatchObject({
      sent: false,
      entry: { state: { kind: 'conflict', theirs: { status: 'offer' } } },
    });
    await outbox.retry('id1');
    expect(send.mock.lastCall?.[0]).toMatchObject({ version: 7, change: { to: { status: 'interview' } } });
    expect(rows()).toEqual([]);
  });

  it('sees no conflict in its own move that arrived, nor in a change of something else', async () => {
    const now = { status: 'interview' };
    const send = vi.fn((entry: Entry) =>
      entry.version === 7
        ? Promise.resolve(application('a1', 8))
        : Promise.reject(
            new ApiFailure(409, 'stale', 'stale', { current: application('a1', 7, now.status) }),
          ),
    );
    const outbox = await device(send).page();
    const add = () => outbox.add(move('interview'), { about: 'a1', title: 'Tester', version: 1 });
    expect(await add()).toMatchObject({ sent: true });
    expect(send).toHaveBeenCalledTimes(1);
    now.status = 'applied';
    expect(await add()).toMatchObject({ sent: true });
    expect(send.mock.lastCall?.[0].version).toBe(7);
  });

  it('keeps what was refused later with why, and lets nothing else wait for it', async () => {
    const { state, send } = server();
    const refused = new ApiFailure(422, 'invalid_input', 'no', {
      fields: [{ field: 'url', code: 'not_valid', message: 'no' }],
    });
    const { page } = device((entry) =>
      state.reachable && entry.change.kind === 'application' ? Promise.reject(refused) : send(entry),
    );
    state.reachable = false;
    const outbox = await page();
    await outbox.add(created, { about: 'new-1', title: 'Tester' });
    await outbox.add(move('interview'), { about: 'new-1', title: 'Tester' });
    await outbox.add(saved, { about: 'p1', title: 'Nurse' });
    state.reachable = true;
    await outbox.drain();
    expect(outbox.entries.map(({ change, state: { kind } }) => [change.kind, kind])).toEqual([
      ['application', 'refused'],
      ['move', 'waiting'],
    ]);
    expect(outbox.entries[0]?.state).toMatchObject({
      why: { code: 'invalid_input', fields: refused.fields },
    });
    await outbox.discard('id1');
    expect(outbox.entries).toEqual([]);
  });

  it('leaves a refusal to whoever is still there to correct it', async () => {
    const { page, rows } = device(() => Promise.reject(new ApiFailure(422, 'invalid_input', 'no')));
    const outbox = await page();
    await expect(outbox.add(created, { about: 'new-1', title: 'Tester' })).rejects.toMatchObject({
      status: 422,
    });
    expect(rows()).toEqual([]);
  });

  it('sends a second move over the version that the first one made', async () => {
    const { state, send } = server();
    const { page } = device(send);
    state.reachable = false;
    const outbox = await page();
    await outbox.add(move('screening'), { about: 'a1', title: 'Tester', version: 1 });
    await outbox.add(move('interview', 'screening'), { about: 'a1', title: 'Tester', version: 1 });
    state.reachable = true;
    await outbox.drain();
    expect(send.mock.calls.slice(-2).map(([entry]) => entry.version)).toEqual([1, 2]);
  });
});
