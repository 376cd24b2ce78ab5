import { useCallback, useEffect, useState } from "react";
import type { FileDesk, NamedBytes } from "../wire/fileDesk";
import { useWords } from "../words/words";
import type { LastFiles } from "./lastFiles";
import type { DeskState } from "./useDesk";

/** What people do with files on the page, and what there is to tell about it. */
export interface PageFiles {
  /** Sentences about what could not be opened. */
  readonly refused: readonly string[];
  readonly refuse: (sentences: readonly string[]) => void;
  /** What was done last, in a sentence; empty where there is nothing to say. */
  readonly said: string;
  /** Names of the files that were open last time. */
  readonly last: readonly string[];
  readonly openChosen: (list: FileList | null) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly openLast: () => Promise<void>;
  readonly forgetLast: () => Promise<void>;
  readonly saveCopy: (file: string) => Promise<void>;
  /** Of all files that are open, in one archive. */
  readonly saveAll: () => Promise<void>;
}

export interface PageFilesWorld {
  readonly desk: FileDesk;
  readonly lastFiles: LastFiles;
  readonly fetchSample: () => Promise<readonly NamedBytes[]>;
  readonly save: (file: NamedBytes) => void;
}

export function usePageFiles({ desk, lastFiles, fetchSample, save }: PageFilesWorld, state: DeskState): PageFiles {
  const { page } = useWords();
  const [refused, refuse] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const [last, setLast] = useState<readonly string[]>([]);
  useEffect(() => {
    void lastFiles.setAsideDamaged().then(async (damaged) => {
      if (damaged > 0) setSaid(page.lastDamaged(damaged));
      setLast(await lastFiles.names());
    });
  }, [lastFiles, page]);

  const hasUnsaved = state.files.some(({ isChanged }) => isChanged);
  useEffect(() => {
    if (!hasUnsaved) return;
    const guard = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", guard);
    return () => {
      window.removeEventListener("beforeunload", guard);
    };
  }, [hasUnsaved]);

  const { open: openOnDesk } = state;
  const open = useCallback(
    async (given: readonly NamedBytes[]): Promise<readonly string[]> => {
      setSaid("");
      const outcome = await openOnDesk(given);
      const closed = new Set([...outcome.refused.map(({ name }) => name), ...outcome.stopped]);
      const opened = given.filter(({ name }) => !closed.has(name));
      if (opened.length > 0) {
        await lastFiles.keep(opened);
        setLast(await lastFiles.names());
      }
      if (outcome.stopped.length > 0) setSaid(page.stopped(outcome.stopped));
      return outcome.refused.map(({ sentence }) => sentence);
    },
    [openOnDesk, lastFiles, page],
  );
  return {
    refused,
    refuse,
    said,
    last,
    async openChosen(list) {
      const all = [...(list ?? [])];
      if (all.length === 0) return;
      // What a file is, its content says: a name may have lost its ending, or have another.
      const given = await Promise.all(
        all.map(async (one) => ({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) })),
      );
      refuse(await open(given));
    },
    async openSample() {
      try {
        refuse(await open(await fetchSample()));
      } catch {
        refuse([page.sampleFailed]);
      }
    },
    async openLast() {
      refuse(await open(await lastFiles.bytes()));
    },
    async forgetLast() {
      await lastFiles.forget();
      setLast([]);
    },
    async saveAll() {
      const files = state.files.map(({ file }) => file);
      const archive = await desk.copies(files, page.zipped(files.length));
      save(archive);
      await state.refresh();
      setSaid(page.saved(archive.name));
    },
    async saveCopy(file) {
      const copy = await desk.copy(file);
      save(copy);
      // Saved now: the sign of unsaved changes goes.
      await state.refresh();
      setSaid(page.saved(copy.name));
    },
  };
}
