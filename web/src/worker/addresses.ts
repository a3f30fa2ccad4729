/** Addresses at which the server answers itself; all others that a browser opens as a page are the app's. */
const notTheApps = /^\/(?:api|docs|logos|assets|healthz|readyz|metrics)(?:\/|$)/;

export const appPage = '/index.html';

interface Asked {
  method: string;
  mode: string;
  url: string;
}

/**
 * Which of the app's files answers a request; null when it has to go to the server. What belongs to a person comes from
 * below /api, and is never one of these files.
 */
export function fileFor(
  { method, mode, url }: Asked,
  origin: string,
  files: ReadonlySet<string>,
): string | null {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin) return null;
  if (files.has(address.pathname)) return address.pathname;
  return mode === 'navigate' && !notTheApps.test(address.pathname) ? appPage : null;
}
