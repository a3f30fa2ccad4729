const scheme = 'jobtracker://open';

/**
 * The place in the app that an address from outside means: `jobtracker://open/jobs/…`, or a page of our server's. Null for
 * any other address, so that no link leads elsewhere.
 */
export function placeOf(link: string, server: string): string | null {
  const path = link.startsWith(`${scheme}/`)
    ? link.slice(scheme.length)
    : link.startsWith(`${server}/`)
      ? link.slice(server.length)
      : null;
  return path !== null && /^\/(?![/\\])/.test(path) && !path.startsWith('/api/') ? path : null;
}
