const patience = 1_000;

/** Until the page has nothing better to do. */
export const spareTime = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: patience });
    else setTimeout(resolve, 100);
  });
