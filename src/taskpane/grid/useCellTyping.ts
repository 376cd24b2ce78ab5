import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { GridPlace } from "./GridRow";

/** Cells that can be typed into. */
export interface CellTyping {
  /** What would have to be typed to get what the cell holds; null where nothing can be typed into it. */
  readonly textOf: (place: GridPlace) => Promise<string | null>;
  readonly enter: (place: GridPlace, typed: string) => Promise<void>;
}

interface Typing {
  /** Of the cell that is selected, whole. */
  readonly text: string;
  readonly isEditing: boolean;
  readonly canType: boolean;
  readonly begin: (how: "as-is" | "anew") => void;
  readonly type: (text: string) => void;
  /** Writes what was typed, if it is other than what was there. */
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Empties the cell. */
  readonly empty: () => void;
}

/**
 * What is typed into the selected cell, until it is written or dropped.
 *
 * @param shown what the cell shows, for where its text has not come yet
 * @param onChange tells whenever the sheet may have other content
 */
export function useCellTyping(
  cells: CellTyping | null,
  selected: GridPlace,
  shown: string,
  onChange: (listener: () => void) => () => void,
  field: RefObject<HTMLTextAreaElement | null>,
): Typing {
  const [held, setHeld] = useState<{ readonly key: string; readonly text: string | null } | null>(null);
  const [draft, setDraft] = useState<string | null>(null);
  /** As `draft`, at once: leaving the field and a key may both end the same typing. */
  const typed = useRef<string | null>(null);
  /** Whether what is held is what the cell holds now. */
  const isSure = useRef(false);
  const { row, column } = selected;
  const key = `${row}\n${column}`;

  useEffect(() => {
    if (cells === null) return;
    let asked = 0;
    const ask = (): void => {
      const mine = ++asked;
      isSure.current = false;
      cells.textOf({ row, column }).then(
        (text) => {
          if (mine !== asked) return;
          isSure.current = true;
          setHeld((last) => (last?.key === key && last.text === text ? last : { key, text }));
        },
        () => undefined,
      );
    };
    ask();
    const stop = onChange(ask);
    return () => {
      asked += 1;
      stop();
    };
  }, [cells, onChange, key, row, column]);

  const last = held !== null && held.key === key ? held.text : null;
  const text = last ?? shown;
  /** What the cell holds, as far as that is known. */
  const own = (): string | null => (isSure.current ? last : null);
  const put = useCallback((next: string | null): void => {
    typed.current = next;
    setDraft(next);
  }, []);
  const enter = (next: string): void => {
    if (cells !== null && next !== own()) void cells.enter(selected, next);
  };
  const start = (from: string): void => {
    // Before the key's character comes, which then goes into the field.
    flushSync(() => put(from));
    field.current?.focus();
    field.current?.setSelectionRange(from.length, from.length);
  };
  return {
    text: draft ?? text,
    isEditing: draft !== null,
    canType: cells !== null && held?.text !== null,
    begin: (how) => {
      if (cells === null) return;
      const there = own();
      if (how === "anew") start("");
      else if (there !== null) start(there);
      // Asked for before it has come: by a double click on a cell that was not selected yet.
      else void cells.textOf(selected).then((asked) => (asked === null ? undefined : start(asked)));
    },
    type: put,
    commit: () => {
      const next = typed.current;
      put(null);
      if (next !== null) enter(next);
    },
    cancel: () => put(null),
    empty: () => {
      const there = own();
      if (there !== null && there !== "") enter("");
    },
  };
}
