/** Where those arrive who are not signed in; whoever is goes on to where they wanted to be. */
const entries = ['/signin', '/signup'];

/** Where links from outside lead to, signed in or not. */
const landings = ['/signin/linkedin', '/reset-password', '/verify-email'];

/** An address as it is compared: without the slash at its end. */
export const bare = (pathname: string) => pathname.replace(/(.)\/$/, '$1');

export const isEntry = (pathname: string) => entries.includes(bare(pathname));

export const isLanding = (pathname: string) => landings.includes(bare(pathname));
