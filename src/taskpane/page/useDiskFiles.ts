import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GivenFile } from "./givenFile";

/** The originals of the files that are open, as far as the browser lets us look at them again. */
export interface DiskFiles {
  /** Open files whose original has changed since it was read, in the order in which that was seen. */
  readonly changed: readonly string[];
  readonly track: (file: string, given: GivenFile) => void;
  /** The original as it is now; null where it cannot be read. What is read counts as seen. */
  readonly read: (file: string) => Promise<Uint8Array | null>;
  /** Says no more of it until it changes again. */
  readonly leave: (file: string) => void;
}

interface Seen {
  readonly handle: FileSystemFileHandle;
  /** Size and time of the last change, of the version that was read or left. */
  readonly at: string;
}

/**
 * Looks at the originals whenever the page comes to the front: who has saved in Excel comes back then.
 *
 * @param open names of the files that are open
 */
export function useDiskFiles(open: readonly string[]): DiskFiles {
  const seen = useRef(new Map<string, Seen>());
  const [changed, setChanged] = useState<readonly string[]>([]);

  useEffect(() => {
    for (const file of seen.current.keys()) if (!open.includes(file)) seen.current.delete(file);
  }, [open]);

  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      if (document.visibilityState !== "visible") return;
      for (const [file, { handle, at }] of seen.current) {
        // One that is gone, or held by a program that is just saving it, is looked at the next time.
        const now = await handle.getFile().then(stateOf, () => at);
        if (isOver || seen.current.get(file)?.at !== at) continue;
        if (now !== at) setChanged((before) => (before.includes(file) ? before : [...before, file]));
      }
    };
    const looking = (): void => void look();
    window.addEventListener("focus", looking);
    document.addEventListener("visibilitychange", looking);
    return () => {
      isOver = true;
      window.removeEventListener("focus", looking);
      document.removeEventListener("visibilitychange", looking);
    };
  }, []);

  const settle = useCallback((file: string, at: string): void => {
    const known = seen.current.get(file);
    if (known !== undefined) seen.current.set(file, { ...known, at });
    setChanged((before) => before.filter((one) => one !== file));
  }, []);
  const track = useCallback((file: string, given: GivenFile): void => {
    if (given.handle !== null) seen.current.set(file, { handle: given.handle, at: stateOf(given.file) });
  }, []);
  const read = useCallback(
    async (file: string): Promise<Uint8Array | null> => {
      try {
        const now = await seen.current.get(file)?.handle.getFile();
        if (now === undefined) return null;
        const bytes = new Uint8Array(await now.arrayBuffer());
        settle(file, stateOf(now));
        return bytes;
      } catch {
        return null;
      }
    },
    [settle],
  );
  const leave = useCallback(
    (file: string): void => {
      const now = seen.current.get(file)?.handle.getFile();
      void now?.then(
        (one) => settle(file, stateOf(one)),
        () => setChanged((before) => before.filter((other) => other !== file)),
      );
    },
    [settle],
  );
  return useMemo(
    () => ({ changed: changed.filter((file) => open.includes(file)), track, read, leave }),
    [changed, open, track, read, leave],
  );
}

function stateOf({ lastModified, size }: File): string {
  return `${lastModified} ${size}`;
}
