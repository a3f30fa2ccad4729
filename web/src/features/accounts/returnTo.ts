/** Where to go after signing in: a path of this app, never another site. */
export function returnTo(search: string): string {
  const wanted = new URLSearchParams(search).get('return_to') ?? '';
  return /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/signin') ? wanted : '/home';
}

/** The sign-in page's address that leads back to where somebody wanted to go. */
export const signInPath = (pathname: string, search: string): string =>
  pathname === '/' || pathname === '/home'
    ? '/signin'
    : `/signin?return_to=${encodeURIComponent(pathname + search)}`;
