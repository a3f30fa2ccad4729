import { onServer } from '@/native/server';
import { allowanceEvent, readEvents, type ServerEvent } from './events';
import { failureOf, unreachable } from './failure';

export type QueryValue = string | number | boolean | null | undefined;

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  query?: Record<string, QueryValue>;
  /** Sent as JSON, a form as a form. */
  body?: unknown;
  /** The version that was seen; the server refuses to change another one. */
  ifMatch?: number | undefined;
  /** By which the server knows a request that is sent again because its answer was lost. */
  key?: string;
  signal?: AbortSignal;
  /** Goes on when the page is left. */
  keepalive?: boolean;
}

export const base = '/api/v1';

/** One request over the wire; every answer that is not a success is thrown as an `ApiFailure`. */
export async function send<T>(call: Call, accessToken: string | null): Promise<T> {
  const response = await answered(call, accessToken);
  return (
    response.status === 204 || response.headers.get('Content-Length') === '0'
      ? undefined
      : await bodyOf(response)
  ) as T;
}

/** An answer that is a file. */
export async function sendForFile(call: Call, accessToken: string | null): Promise<Blob> {
  return (await answered(call, accessToken, '*/*')).blob();
}

/** The events of an answer that goes on for a while. A connection that breaks on the way is thrown like one that never was. */
export async function* sendForEvents(call: Call, accessToken: string | null): AsyncGenerator<ServerEvent> {
  const { body, headers } = await answered(call, accessToken, 'text/event-stream');
  if (!body) return;
  const left = headers.get('RateLimit-Remaining');
  if (left !== null) yield { event: allowanceEvent, data: left };
  try {
    yield* readEvents(body);
  } catch (cause) {
    if (call.signal?.aborted) throw cause;
    throw unreachable();
  }
}

async function answered(
  call: Call,
  accessToken: string | null,
  accept = 'application/json',
): Promise<Response> {
  const response = await answer(call, accessToken, accept);
  if (!response.ok) throw await failureOf(response);
  return response;
}

async function answer(
  { method, path, query, body, ifMatch, key, signal, keepalive }: Call,
  accessToken: string | null,
  accept: string,
) {
  const headers: Record<string, string> = { Accept: accept };
  // What the server words itself comes in the language that the page is in, whatever the browser prefers.
  const language = typeof document === 'undefined' ? '' : document.documentElement.lang;
  if (language) headers['Accept-Language'] = language;
  if (accessToken) headers.Authorization = `Bearer ${accessToken}`;
  if (ifMatch !== undefined) headers['If-Match'] = `"${ifMatch}"`;
  if (key !== undefined) headers['Idempotency-Key'] = key;
  const form = body instanceof FormData;
  if (body !== undefined && !form) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(onServer(base + path + queryString(query)), {
      method,
      headers,
      body: body === undefined ? null : form ? body : JSON.stringify(body),
      signal: signal ?? null,
      keepalive: keepalive ?? false,
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

export function queryString(query: Call['query']): string {
  const given = Object.entries(query ?? {}).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}
