// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api } from './client';
import { ApiFailure } from './failure';
import { session } from './session';
import type { Tokens } from './types';

const tokens = (name: string): Tokens => ({
  access_token: `access ${name}`,
  refresh_token: `refresh ${name}`,
  token_type: 'Bearer',
  expires_in: 1800,
  refresh_expires_in: 604800,
});

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

/** Stands where the network is: answers by path and token, and remembers who asked for what. */
function network(answer: (path: string, token: string | null) => Response) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string, { headers }: { headers: Record<string, string> }) => {
    asked.push(path);
    return Promise.resolve(answer(path, headers.Authorization?.replace('Bearer ', '') ?? null));
  });
  return asked;
}

beforeEach(() => session.begin(tokens('one')));
afterEach(() => vi.unstubAllGlobals());

it('renews a refused token and repeats the call once', async () => {
  const asked = network((path, token) => {
    if (path.endsWith('/auth/refresh')) return json(200, tokens('two'));
    return token === 'access two' ? json(200, { total: 7 }) : json(401, { code: 'not_signed_in' });
  });
  expect(
    await api.get('/search', { query: { q: 'å & ä', page: 0, location: '', source: undefined } }),
  ).toEqual({ total: 7 });
  expect(asked).toEqual([
    '/api/v1/search?q=%C3%A5+%26+%C3%A4&page=0',
    '/api/v1/auth/refresh',
    '/api/v1/search?q=%C3%A5+%26+%C3%A4&page=0',
  ]);
});

it('does not go on for ever when the new token is refused too', async () => {
  const asked = network((path) =>
    path.endsWith('/auth/refresh') ? json(200, tokens('two')) : json(401, { code: 'not_signed_in' }),
  );
  await expect(api.get('/search')).rejects.toMatchObject({ status: 401 });
  expect(asked).toHaveLength(3);
});

it('signs out when the session is over', async () => {
  network((path) => json(401, { code: path.endsWith('/auth/refresh') ? 'session_ended' : 'not_signed_in' }));
  await expect(api.get('/search')).rejects.toThrow();
  expect(session.state).toEqual({ signedIn: false, reason: 'session_ended' });
});

it('tells what a problem document says', async () => {
  network(() =>
    json(
      429,
      {
        code: 'rate_limited',
        detail: 'Slow down',
        errors: [{ field: 'q', code: 'required', message: 'Missing' }],
      },
      { 'X-Request-Id': 'r-1', 'Retry-After': '90' },
    ),
  );
  const failure = await api.get('/search').catch((caught: unknown) => caught);
  expect(failure).toBeInstanceOf(ApiFailure);
  expect(failure).toMatchObject({ code: 'rate_limited', requestId: 'r-1', retryAfterSeconds: 90 });
});

it('survives an answer that is no problem document, and no answer at all', async () => {
  network(() => new Response('<html>Bad gateway</html>', { status: 502 }));
  await expect(api.get('/search')).rejects.toMatchObject({ status: 502, code: 'unexpected', passing: true });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(api.get('/search')).rejects.toMatchObject({ status: 0, code: 'unreachable' });
});

it('renews a refused token before the first event, too', async () => {
  const asked = network((path, token) => {
    if (path.endsWith('/auth/refresh')) return json(200, tokens('two'));
    return token === 'access two'
      ? new Response('event: done\ndata: {}\n\n')
      : json(401, { code: 'not_signed_in' });
  });
  const events = [];
  for await (const event of api.events('/stream')) events.push(event);
  expect(events).toEqual([{ event: 'done', data: '{}' }]);
  expect(asked).toHaveLength(3);
});

it('takes an empty answer for what it is', async () => {
  network(() => new Response(null, { status: 204 }));
  expect(await api.delete('/jobs/1/save')).toBeUndefined();
});
