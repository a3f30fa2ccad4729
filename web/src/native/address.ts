/** What a person types as the address of their server, made whole; null when it cannot be one. */
export function serverAddress(typed: string): string | null {
  const text = typed.trim().replace(/\/+$/, '');
  if (!text || /\s/.test(text)) return null;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${schemeFor(text)}://${text}`);
    const known = url.protocol === 'https:' || (url.protocol === 'http:' && isAtHome(url.hostname));
    if (!known || !url.hostname || url.username || url.password) return null;
    return url.origin + url.pathname.replace(/\/+$/, '').replace(/\/(home|signin|signup)$/, '');
  } catch {
    return null;
  }
}

const schemeFor = (text: string) => (isAtHome(text.replace(/[:/].*$/, '')) ? 'http' : 'https');

/** Hosts of the network at home, where there is seldom a certificate. Any other must have one. */
const isAtHome = (host: string) =>
  host === 'localhost' ||
  host.endsWith('.local') ||
  /^(10\.|127\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+$/.test(host) ||
  /^[a-z0-9-]+$/i.test(host);
