/** Tells those who listen what a sheet is: the name belongs to the dialog, which Ionic keeps inside its element. */
export const dialogName = (name: string) => (event: Event) =>
  (event.target as Element | null)?.shadowRoot
    ?.querySelector('[role="dialog"]')
    ?.setAttribute('aria-label', name);
