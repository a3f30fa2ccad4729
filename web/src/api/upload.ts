import { onServer } from '@/native/server';
import { failureOf, unreachable } from './failure';
import { base, queryString, type Call } from './transport';

export interface Upload {
  path: string;
  file: File;
  query?: Call['query'];
  /** Hears which share of the file has left, from 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** Sends a file as the part `file` of a form. Only this old kind of request tells how far it has come. */
export async function upload<T>(
  { path, file, query, onProgress, signal }: Upload,
  accessToken: string,
): Promise<T> {
  const form = new FormData();
  form.append('file', file);
  const request = new XMLHttpRequest();
  request.open('POST', onServer(base + path + queryString(query)));
  request.setRequestHeader('Accept', 'application/json');
  request.setRequestHeader('Authorization', `Bearer ${accessToken}`);
  if (onProgress) request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
  request.upload.onload = () => onProgress?.(1);

  const response = await new Promise<Response>((resolve, reject) => {
    request.onload = () => resolve(responseOf(request));
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException('The upload was called off', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
  if (!response.ok) throw await failureOf(response);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of request
    .getAllResponseHeaders()
    .trim()
    .split(/[\r\n]+/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  const empty = request.status === 204 || request.responseText === '';
  return new Response(empty ? null : request.responseText, { status: request.status, headers });
}
