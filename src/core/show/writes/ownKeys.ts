import type { RowSnapshot } from "../../workbook/snapshot";
import { OWN_SHEETS } from "../sheets/sheetModels";
import { ownLook, type OwnLook } from "./ownLook";
import { readOwnMark, type OwnMark } from "./ownMark";

/** A sheet of a workbook with everything that may say whose it is. */
export interface SheetSigns {
  readonly name: string;
  /** The number that the file keeps for it; null where the host has none. */
  readonly id: number | null;
  /** Text of our mark in its scope; null where there is none. */
  readonly mark: string | null;
  /** Its first rows with values (`OWN_HEAD_ROWS` are enough), or null where they cannot be read. Asked only where it matters. */
  readonly head: () => readonly Pick<RowSnapshot, "cells">[] | null;
}

/**
 * Which sheets are ours for sure, each by its key; null for the user's (SPEC §13). No sign is believed alone: the workbook has to
 * record a sheet of that key, and the sheet that is meant has to look like it. So a sheet of ours that the user has filled with a
 * table of their own is theirs, and so is one on which a mark was left behind when tabs were moved; ours is then found by its face.
 * A copy that the user made of a sheet of ours carries the mark too and is theirs.
 *
 * @param homeless texts of marks that stand in no sheet's scope
 */
export function ownKeys(sheets: readonly SheetSigns[], homeless: readonly string[] = []): readonly (string | null)[] {
  const own: (string | null)[] = sheets.map(() => null);
  const scoped = sheets.map(({ mark }) => (mark === null ? null : readOwnMark(mark)));
  const marks = [...scoped, ...homeless.map(readOwnMark)].filter((mark) => mark !== null);
  const looks = new Map<number, OwnLook | null>();
  const lookAt = (place: number): OwnLook | null => {
    if (!looks.has(place)) {
      const head = sheets[place]?.head() ?? null;
      looks.set(place, head === null || head.length === 0 ? null : ownLook(head));
    }
    return looks.get(place) ?? null;
  };
  for (const key of new Set(marks.map((mark) => mark.key))) {
    const about = marks.filter((mark) => mark.key === key);
    const places = [...sheets.keys()];
    const marked = places.filter((place) => scoped[place]?.key === key && fits(place, key, about));
    const meant =
      marked.length > 0
        ? marked
        : places.filter(
            (place) => own[place] === null && lookAt(place)?.key === key && (lookAt(place)?.signs ?? 0) >= 2,
          );
    const one = theOne(meant, about, key);
    if (one !== undefined) own[one] = key;
  }
  return own;

  /** Whether a marked sheet agrees with its mark: by its face, or, where it shows nothing, by its name. */
  function fits(place: number, key: string, about: readonly OwnMark[]): boolean {
    const look = lookAt(place);
    if (look === null) return isNamed(place, about, key);
    return look.signsOf(key) > 0 && look.signsOf(key) === look.signs;
  }

  function isNamed(place: number, about: readonly OwnMark[], key: string): boolean {
    const usual = OWN_SHEETS.find((sheet) => sheet.key === key)?.name ?? key;
    return about.some(({ name }) => (name ?? usual) === sheets[place]?.name);
  }

  /** The sheet that the marks mean, of several that carry one or look alike: copies have another name and a higher number. */
  function theOne(meant: readonly number[], about: readonly OwnMark[], key: string): number | undefined {
    if (meant.length < 2) return meant[0];
    const named = meant.filter((place) => isNamed(place, about, key));
    if (named.length === 1) return named[0];
    const among = named.length > 1 ? named : meant;
    const numbered = among.filter((place) => about.some(({ id }) => id !== null && id === sheets[place]?.id));
    if (numbered.length === 1) return numbered[0];
    const ids = among.map((place) => sheets[place]?.id ?? null);
    if (ids.some((id) => id === null)) return undefined;
    const lowest = Math.min(...ids.map(Number));
    return among.find((place) => sheets[place]?.id === lowest);
  }
}
