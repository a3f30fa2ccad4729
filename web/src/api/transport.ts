import { failureOf, unreachable } from './failure';

export type QueryValue = string | number | boolean | null | undefined;

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  query?: Record<string, QueryValue>;
  body?: unknown;
  signal?: AbortSignal;
}

const base = '/api/v1';

/** One request over the wire; every answer that is not a success is thrown as an `ApiFailure`. */
export async function send<T>(call: Call, accessToken: string | null): Promise<T> {
  const response = await answer(call, accessToken);
  if (!response.ok) throw await failureOf(response);
  return (
    response.status === 204 || response.headers.get('Content-Length') === '0'
      ? undefined
      : await bodyOf(response)
  ) as T;
}

async function answer({ method, path, query, body, signal }: Call, accessToken: string | null) {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (accessToken) headers.Authorization = `Bearer ${accessToken}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(base + path + queryString(query), {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw unreachable();
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

function queryString(query: Call['query']): string {
  const given = Object.entries(query ?? {}).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}
