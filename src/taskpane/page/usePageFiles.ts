import type { InBoth } from "../../core/base/inBoth";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { FileDesk, NamedBytes } from "../wire/fileDesk";
import { useWords, wordsInBoth } from "../words/words";
import type { GivenFile } from "./givenFile";
import type { LastFiles } from "./lastFiles";
import type { DeskState } from "./useDesk";
import { useDiskFiles } from "./useDiskFiles";

/** What people do with files on the page, and what there is to tell about it. */
export interface PageFiles {
  /** Sentences about what could not be opened. */
  readonly refused: readonly InBoth[];
  readonly refuse: (sentences: readonly InBoth[]) => void;
  /** What was done last, in a sentence; empty where there is nothing to say. */
  readonly said: string;
  /** Names of the files that were open last time. */
  readonly last: readonly string[];
  readonly openChosen: (given: readonly GivenFile[]) => Promise<void>;
  /** Open files whose original has changed since. */
  readonly onDisk: readonly string[];
  /** Reads the original again; what is not saved is gone. */
  readonly reread: (file: string) => Promise<void>;
  readonly leaveOnDisk: (file: string) => void;
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
  const [refused, refuse] = useState<readonly InBoth[]>([]);
  const [said, setSaid] = useState("");
  const [last, setLast] = useState<readonly string[]>([]);
  useEffect(() => {
    void lastFiles.setAsideDamaged().then(async (damaged) => {
      if (damaged > 0) setSaid(page.lastDamaged(damaged));
      setLast(await lastFiles.names());
    });
  }, [lastFiles, page]);

  const names = useMemo(() => state.files.map(({ file }) => file), [state.files]);
  const disk = useDiskFiles(names);
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
  const { track } = disk;
  const open = useCallback(
    async (given: readonly NamedBytes[], from: readonly GivenFile[] = []): Promise<readonly InBoth[]> => {
      setSaid("");
      const outcome = await openOnDesk(given);
      const closed = new Set([...outcome.refused.map(({ name }) => name), ...outcome.stopped]);
      const opened = given.filter(({ name }) => !closed.has(name));
      const originals = from.filter(({ file }) => !closed.has(file.name));
      // Of two of one name that were not both opened nobody knows which is which.
      if (originals.length === outcome.opened.length)
        outcome.opened.forEach((name, place) => originals[place] && track(name, originals[place]));
      if (opened.length > 0) {
        await lastFiles.keep(opened);
        setLast(await lastFiles.names());
      }
      if (outcome.stopped.length > 0) setSaid(page.stopped(outcome.stopped));
      return outcome.refused.map(({ sentence }) => sentence);
    },
    [openOnDesk, lastFiles, page, track],
  );
  return {
    refused,
    refuse,
    said,
    last,
    async openChosen(chosen) {
      if (chosen.length === 0) return;
      // What a file is, its content says: a name may have lost its ending, or have another.
      const given = await Promise.all(
        chosen.map(async ({ file }) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      refuse(await open(given, chosen));
    },
    onDisk: disk.changed,
    leaveOnDisk: disk.leave,
    async reread(file) {
      const bytes = await disk.read(file);
      const refusal =
        bytes === null ? wordsInBoth((words) => words.page.disk.unreadable(file)) : await desk.reread(file, bytes);
      await state.refresh();
      if (bytes !== null && refusal === null) {
        const kept = await lastFiles.bytes();
        await lastFiles.keep(kept.map((one) => (one.name === file ? { name: file, bytes } : one)));
      }
      refuse(refusal === null ? [] : [refusal]);
      setSaid(refusal === null ? page.disk.done(file) : "");
    },
    async openSample() {
      try {
        refuse(await open(await fetchSample()));
      } catch {
        refuse([wordsInBoth((words) => words.page.sampleFailed)]);
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
