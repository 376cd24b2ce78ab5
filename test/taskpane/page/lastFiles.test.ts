import { IDBFactory } from "fake-indexeddb";
import { lastFiles } from "../../../src/taskpane/page/lastFiles";

const FILE = { name: "六月.xlsx", bytes: Uint8Array.of(1, 2, 3) };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Puts entries as they are behind the page's back. */
function put(entries: readonly unknown[], store = "lastFiles"): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("ledger-assistant", 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore(store);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, "readwrite");
      entries.forEach((entry, place) => transaction.objectStore(store).put(entry, place));
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
    opening.onerror = () => {
      reject(new Error("not opened"));
    };
  });
}

test("what is kept comes back, and nothing is set aside", async () => {
  await lastFiles().keep([FILE]);
  expect(await lastFiles().setAsideDamaged()).toBe(0);
  expect(await lastFiles().names()).toEqual([FILE.name]);
  expect(await lastFiles().bytes()).toEqual([FILE]);
});

test("entries that are no files are set aside and counted, the others stay", async () => {
  await put([null, FILE, { name: "a.xlsx" }, { name: 5, bytes: FILE.bytes }, "x"]);
  expect(await lastFiles().names()).toEqual([FILE.name]);
  expect(await lastFiles().bytes()).toEqual([FILE]);
  expect(await lastFiles().setAsideDamaged()).toBe(4);
  expect(await lastFiles().setAsideDamaged()).toBe(0);
  expect(await lastFiles().bytes()).toEqual([FILE]);
});

test("a database without our store holds nothing, and whoever asks gets an answer", async () => {
  await put([FILE], "other");
  expect(await lastFiles().names()).toEqual([]);
  await lastFiles().keep([FILE]);
  expect(await lastFiles().setAsideDamaged()).toBe(0);
});

test("a database of a later version holds nothing", async () => {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open("ledger-assistant", 9);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  expect(await lastFiles().names()).toEqual([]);
});
