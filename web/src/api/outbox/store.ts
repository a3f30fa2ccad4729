import type { Entry } from './change';

/** Where entries rest until the server has them. Each call is one transaction, and fails when the device refuses it. */
export interface OutboxStore {
  /** One account's, in the order in which they were added. */
  of(account: string): Promise<Entry[]>;
  add(entry: Entry): Promise<void>;
  /** Removes some and replaces others, all at once. */
  settle(gone: readonly Entry[], changed: readonly Entry[]): Promise<void>;
}

const name = 'changes';
let database: Promise<IDBDatabase> | null = null;

export const browserStore: OutboxStore = {
  of: async (account) => {
    const all = await run('readonly', (store) => store.getAll() as IDBRequest<Entry[]>);
    return all.filter((entry) => entry.account === account);
  },
  add: async (entry) => {
    await run('readwrite', (store) => store.add(entry));
  },
  settle: async (gone, changed) => {
    await run('readwrite', (store) => {
      changed.forEach((entry) => store.put(entry));
      gone.forEach(({ seq }) => seq !== undefined && store.delete(seq));
      return null;
    });
  },
};

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T> | null) {
  try {
    const transaction = (await (database ??= open())).transaction(name, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(name));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('Aborted'));
    });
    return request?.result as T;
  } catch (failure) {
    database = null;
    throw failure;
  }
}

const open = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('jobtracker.outbox', 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(name, { keyPath: 'seq', autoIncrement: true });
    request.onerror = () => reject(request.error ?? new Error('Not opened'));
    request.onblocked = () => reject(new Error('Blocked'));
    request.onsuccess = () => resolve(request.result);
  });
