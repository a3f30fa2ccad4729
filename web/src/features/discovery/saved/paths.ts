/** Where the searches a person keeps are listed; the Jobs tab shows them beside the posting that is open. */
export const searchesPath = (pathname: string) => `${pathname}?list=searches`;

/** Where the news of one of them are. */
export const newsPath = (pathname: string, id: string) =>
  `${searchesPath(pathname)}&search=${encodeURIComponent(id)}`;
