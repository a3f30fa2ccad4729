/** Where the server is: where the page came from, or in the shell what was chosen at the first start. */
let chosen = '';

export const goToServer = (address: string) => {
  chosen = address;
};

/** A path of the server's as this page must ask for it. */
export const onServer = (path: string) => chosen + path;

/** A page of the app as somebody else would open it. */
export const pageAddress = (path: string) => (chosen || location.origin) + path;
