import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { kept } from "../parts/kept";
import { following } from "./following";
import type { Listening } from "./pageEvents";
import type { DeskFile, DeskLook, FileDesk, NamedBytes, OpenOutcome } from "../wire/fileDesk";

/** The open files as the page shows them. */
export interface DeskState {
  readonly files: readonly DeskFile[];
  /** The file in sight and its tabs, when they have come. */
  readonly file: string | null;
  readonly look: DeskLook | null;
  /** Place among the tabs. */
  readonly tab: number;
  /** The file that is being opened, and how much of it has been read. */
  readonly opening: { readonly name: string; readonly percent: number } | null;
  /** Stops the opening that runs. */
  readonly stopOpening: () => void;
  readonly choose: (file: string) => void;
  readonly chooseTab: (tab: number) => void;
  readonly open: (files: readonly NamedBytes[]) => Promise<OpenOutcome>;
  readonly close: (file: string) => Promise<void>;
  /** Asks again what the files are like. */
  readonly refresh: () => Promise<void>;
}

/** @param onChange tells whenever the worker says that something about the files has changed */
export function useDesk(desk: FileDesk, onChange: Listening): DeskState {
  const [files, setFiles] = useState<readonly DeskFile[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [tabs, setTabs] = useState<Readonly<Record<string, number>>>({});
  const [seen, setSeen] = useState<{ readonly file: string; readonly look: DeskLook } | null>(null);
  const [opening, setOpening] = useState<DeskState["opening"]>(null);
  /** Openings are numbered; those up to the second number are to stop. */
  const openings = useRef({ last: 0, stopped: 0 });

  const file = files.some((one) => one.file === chosen) ? chosen : (files[0]?.file ?? null);

  useEffect(() => {
    const take = (now: readonly DeskFile[]): void =>
      setFiles((before) => {
        const known = new Set(before.map((one) => one.file));
        // A workbook that was just made is what people want to see.
        const made = now.find((one) => one.isResult && !known.has(one.file));
        if (made !== undefined) setChosen(made.file);
        return kept(before, now);
      });
    return following(onChange, () => desk.files(), take);
  }, [desk, onChange]);

  useEffect(() => {
    if (file === null) return;
    return following(
      onChange,
      () => desk.look(file),
      (look) => setSeen((last) => kept(last, { file, look })),
    );
  }, [desk, file, onChange]);

  const look = seen !== null && seen.file === file ? seen.look : null;
  const first = look?.tabs.findIndex(({ visibility, hasCells }) => visibility === "visible" && hasCells) ?? 0;
  const wanted = file === null ? undefined : tabs[file];
  const tab = wanted !== undefined && look?.tabs[wanted] !== undefined ? wanted : Math.max(first, 0);

  const open = useCallback(
    async (given: readonly NamedBytes[]) => {
      const number = ++openings.current.last;
      try {
        const outcome = await desk.open(given, (name, percent) => {
          setOpening({ name, percent });
          return Promise.resolve(number > openings.current.stopped);
        });
        setFiles(await desk.files());
        const [name] = outcome.opened;
        if (name !== undefined) setChosen(name);
        return outcome;
      } finally {
        setOpening(null);
      }
    },
    [desk],
  );
  const stopOpening = useCallback(() => void (openings.current.stopped = openings.current.last), []);
  const close = useCallback(
    async (name: string) => {
      await desk.close(name);
      setFiles(await desk.files());
    },
    [desk],
  );
  const refresh = useCallback(async () => setFiles(await desk.files()), [desk]);
  return useMemo(
    () => ({
      files,
      file,
      look,
      tab,
      opening,
      stopOpening,
      choose: setChosen,
      chooseTab: (next: number) => {
        if (file !== null) setTabs((before) => ({ ...before, [file]: next }));
      },
      open,
      close,
      refresh,
    }),
    [files, file, look, tab, opening, stopOpening, open, close, refresh],
  );
}
