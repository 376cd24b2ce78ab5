import type { NamedBytes } from "../wire/fileDesk";

/** The files that were open last, kept in this browser so that a reload loses nothing; cleared whenever the user says so. */
export interface LastFiles {
  names(): Promise<readonly string[]>;
  bytes(): Promise<readonly NamedBytes[]>;
  keep(files: readonly NamedBytes[]): Promise<void>;
  forget(): Promise<void>;
  /** Takes out what is damaged, and tells how much that was. */
  setAsideDamaged(): Promise<number>;
}

const DATABASE = "ledger-assistant";
const STORE = "lastFiles";

/** More than this is not kept: the browser may refuse it, and the user has the files. */
const MOST_BYTES = 100_000_000;

/** In IndexedDB; where that is closed to us nothing is kept, and nothing is offered. */
export function lastFiles(): LastFiles {
  const entries = (): Promise<readonly unknown[]> =>
    inStore<unknown[]>("readonly", (store) => store.getAll()).catch(() => []);
  const all = async (): Promise<readonly NamedBytes[]> => (await entries()).filter(isNamedBytes);
  const keep = async (files: readonly NamedBytes[]): Promise<void> => {
    if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_BYTES) return;
    await inStore("readwrite", (store) => {
      store.clear();
      let last: IDBRequest = store.count();
      files.forEach((file, place) => (last = store.put(file, place)));
      return last;
    }).catch(() => undefined);
  };
  return {
    names: async () => (await all()).map(({ name }) => name),
    bytes: all,
    keep,
    forget: async () => {
      await inStore("readwrite", (store) => store.clear()).catch(() => undefined);
    },
    async setAsideDamaged() {
      const found = await entries();
      const whole = found.filter(isNamedBytes);
      if (whole.length < found.length) await keep(whole);
      return found.length - whole.length;
    },
  };
}

/** Whatever the browser gives back: another version of the page, or a crash of the browser, may have left anything. */
function isNamedBytes(entry: unknown): entry is NamedBytes {
  if (typeof entry !== "object" || entry === null || !("name" in entry) || !("bytes" in entry)) return false;
  return typeof entry.name === "string" && entry.bytes instanceof Uint8Array;
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
      try {
        const transaction = database.transaction(STORE, mode);
        const request = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => {
          database.close();
          resolve(request.result as T);
        };
        transaction.onabort = failed;
        request.onerror = failed;
      } catch (error) {
        // A database of this name without our store: nothing is kept in it.
        database.close();
        reject(error instanceof Error ? error : new DOMException("No store"));
      }
    };
  });
}
