import { Storage, StorageType } from "@microsoft/office-js-helpers";

/** Small things that a person set in the pane and finds again: text by name, kept on this machine only. */
export interface Preferences {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

/**
 * Preferences in the browser's own store; where that is closed to us (private windows, strict web views) they last until the
 * pane is closed.
 *
 * @param container told apart from other add-ins of the same address
 */
export function preferences(container = "ledger-assistant"): Preferences {
  const store = storeOf(container);
  const unstored = new Map<string, string>();
  return {
    get: (name) => {
      const kept: unknown = unstored.get(name) ?? store?.get(name);
      return typeof kept === "string" ? kept : null;
    },
    set: (name, value) => {
      try {
        if (store === null) throw new RangeError("No store");
        store.set(name, value);
        unstored.delete(name);
      } catch {
        unstored.set(name, value);
      }
    },
  };
}

/** The browser's store, or null where it cannot be written. */
function storeOf(container: string): Storage<string> | null {
  try {
    const store = new Storage<string>(container, StorageType.LocalStorage);
    store.set(PROBE, "1");
    store.delete(PROBE);
    return store;
  } catch {
    return null;
  }
}

const PROBE = "probe";
