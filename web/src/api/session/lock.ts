/** Lets one tab at a time do something, across all tabs of this app. */
export interface TabLock {
  run<T>(task: () => Promise<T>): Promise<T>;
}

/**
 * How long the lock is kept after the task is done. Another tab sees what was stored and announced a moment later than
 * this one; without the pause it could take the lock and still read the refresh token that was just spent.
 */
const settling = 150;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function tabLock(name: string): TabLock {
  // Browsers offer the Web Locks only on https and localhost; a server on the home network may be plain http.
  return 'locks' in navigator ? webLock(name) : leaseLock(name);
}

const webLock = (name: string): TabLock => ({
  run: (task) => holdWhile(task, (hold) => navigator.locks.request(name, hold)),
});

/** A lease in local storage: weaker than a real lock, but it ends by itself when its tab is closed. */
const leaseLock = (name: string, lifetime = 15_000): TabLock => ({
  run: (task) =>
    holdWhile(task, async (hold) => {
      const owner = String(Math.random());
      while (!(await take(name, owner, lifetime))) await pause(60);
      try {
        await hold();
      } finally {
        if (localStorage.getItem(name)?.startsWith(owner)) localStorage.removeItem(name);
      }
    }),
});

async function take(name: string, owner: string, lifetime: number): Promise<boolean> {
  const until = Number(localStorage.getItem(name)?.split(' ')[1] ?? 0);
  if (until > Date.now()) return false;
  localStorage.setItem(name, `${owner} ${Date.now() + lifetime}`);
  await pause(40);
  return localStorage.getItem(name)?.startsWith(owner) ?? false;
}

/** Answers as soon as the task is done, while the lock itself is held a little longer. */
function holdWhile<T>(
  task: () => Promise<T>,
  lock: (hold: () => Promise<void>) => Promise<unknown>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const hold = async () => {
      const outcome = task();
      resolve(outcome);
      await outcome;
      await pause(settling);
    };
    // A failed task has rejected through `outcome` already; this is for a lock that could not be had.
    lock(hold).catch(reject);
  });
}
