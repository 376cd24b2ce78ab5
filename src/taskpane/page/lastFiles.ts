import type { NamedBytes } from "../wire/fileDesk";

/** The files that were open last, kept in this browser so that a reload loses nothing; cleared whenever the user says so. */
export interface LastFiles {
  names(): Promise<readonly string[]>;
  bytes(): Promise<readonly NamedBytes[]>;
  keep(files: readonly NamedBytes[]): Promise<void>;
  forget(): Promise<void>;
}

const DATABASE = "ledger-assistant";
const STORE = "lastFiles";

/** More than this is not kept: the browser may refuse it, and the user has the files. */
const MOST_BYTES = 100_000_000;

/** In IndexedDB; where that is closed to us nothing is kept, and nothing is offered. */
export function lastFiles(): LastFiles {
  const all = (): Promise<readonly NamedBytes[]> =>
    inStore<NamedBytes[]>("readonly", (store) => store.getAll()).catch(() => []);
  return {
    names: async () => (await all()).map(({ name }) => name),
    bytes: all,
    async keep(files) {
      if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_BYTES) return;
      await inStore("readwrite", (store) => {
        store.clear();
        let last: IDBRequest = store.count();
        files.forEach((file, place) => (last = store.put(file, place)));
        return last;
      }).catch(() => undefined);
    },
    forget: async () => {
      await inStore("readwrite", (store) => store.clear()).catch(() => undefined);
    },
  };
}

function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const failed = (event: Event): void => {
      reject((event.target as IDBRequest).error ?? new DOMException("No store"));
    };
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
    opening.onerror = failed;
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result as T);
      };
      transaction.onabort = failed;
      request.onerror = failed;
    };
  });
}
