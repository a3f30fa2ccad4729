/**
 * Applications that were removed a moment ago and can still be had back. They are out of sight, and go for good when
 * the time is over or the page is left; an answer that still has them is shown without them.
 */
interface Leaving {
  ids: string[];
  timer: ReturnType<typeof setTimeout>;
  go: () => void;
}

const all = new Set<Leaving>();

export const isLeaving = (id: string) => [...all].some(({ ids }) => ids.includes(id));

/** Puts off a removal, and returns the way back: false when it was too late. */
export function leave(ids: string[], milliseconds: number, remove: () => void): () => boolean {
  const leaving: Leaving = {
    ids,
    timer: setTimeout(() => leaving.go(), milliseconds),
    go: () => {
      remove();
      // What is being removed stays out of sight until the caller says what became of it.
      clearTimeout(leaving.timer);
    },
  };
  all.add(leaving);
  return () => {
    clearTimeout(leaving.timer);
    return all.delete(leaving);
  };
}

/** These are gone, or have to stay after all. */
export function settled(ids: string[]) {
  all.forEach((leaving) => {
    if (leaving.ids === ids) all.delete(leaving);
  });
}

if (typeof window !== 'undefined')
  window.addEventListener('pagehide', () => [...all].forEach(({ go }) => go()));
