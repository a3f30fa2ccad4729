/** Runs something once what has changed so far is on the screen, so that a touch is answered before it is worked on. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
