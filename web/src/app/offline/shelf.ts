import type { KeptAnswer } from './kept';

export type Shelved = KeptAnswer & { hash: string };

const store = 'answers';
let database: Promise<IDBDatabase> | null = null;

/** Where answers rest on the device. Whoever forbids it, or has no room, goes without: nothing here ever fails. */
export const shelf = {
  put: (answers: Shelved[]) => attempt('readwrite', (kept) => answers.forEach((each) => kept.put(each))),
  drop: (hashes: string[]) => attempt('readwrite', (kept) => hashes.forEach((hash) => kept.delete(hash))),
  clear: () => attempt('readwrite', (kept) => kept.clear()),
  all: async (): Promise<Shelved[]> => {
    const found: IDBRequest<Shelved[]>[] = [];
    await attempt('readonly', (kept) => found.push(kept.getAll() as IDBRequest<Shelved[]>));
    return found[0]?.readyState === 'done' && !found[0].error ? found[0].result : [];
  },
};

async function attempt(mode: IDBTransactionMode, work: (kept: IDBObjectStore) => unknown): Promise<void> {
  try {
    const transaction = (await (database ??= open())).transaction(store, mode);
    work(transaction.objectStore(store));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('Aborted'));
    });
  } catch {
    database = null;
  }
}

const open = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('jobtracker', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'hash' });
    request.onerror = () => reject(request.error ?? new Error('Not opened'));
    request.onblocked = () => reject(new Error('Blocked'));
    request.onsuccess = () => resolve(request.result);
  });
