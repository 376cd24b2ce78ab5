import type { SheetSeal } from "../../core/workbook/snapshot";
import { keepTexts, keptTexts } from "./keptTexts";
import { userSheetEntry } from "./edit/editPackage";
import { sheetEntry, type OpenedPackage } from "./read/openedPackage";
import { relationships } from "./read/relationships";
import type { WorkbookPackage } from "./write/writablePackage";
import type { ZipEntry } from "./zip/zipDirectory";

/*
 * Seals of sheets travel in the workbook with the checksums of the parts that they are about: a program that saves the workbook writes
 * its sheets anew, and the seals are broken.
 */

const KEY = "sealed-sheets";

interface KeptSeal extends SheetSeal {
  /** Of the part of the sheet, and of that of the texts that its cells may point to. */
  readonly print: string;
}

/** Puts seals into a workbook, in place of others of these sheets. */
export function sealSheets(target: WorkbookPackage, seals: readonly SheetSeal[]): void {
  const texts = keptTexts(target.parts, target.main);
  const strings = relationships(target.parts, target.main).find(({ type }) => type === "sharedStrings");
  const printed = seals.flatMap((seal): KeptSeal[] => {
    const entry = userSheetEntry(target, seal.sheet);
    return entry === undefined ? [] : [{ ...seal, print: printOf(entry, target.parts.get(strings?.target ?? "")) }];
  });
  const others = kept(texts).filter(({ sheet }) => !seals.some((seal) => seal.sheet === sheet));
  keepTexts(target, new Map([...texts, [KEY, JSON.stringify([...others, ...printed])]]));
}

/** The seals of a workbook that are not broken, by sheet. Of one that counts its days from 1904 none: days in it are converted. */
export function standingSeals(opened: OpenedPackage): ReadonlyMap<string, SheetSeal> {
  const { zip, main } = opened;
  const { date1904, sheets } = opened.workbook();
  const seals = date1904 ? [] : kept(keptTexts(zip, main.name));
  if (seals.length === 0) return new Map();
  const strings = opened.linked("sharedStrings", "sharedStrings.xml");
  const standing = seals.flatMap(({ print, ...seal }): (readonly [string, SheetSeal])[] => {
    const tab = sheets.find(({ name }) => name === seal.sheet);
    return tab !== undefined && printOf(sheetEntry(opened, tab), strings) === print ? [[seal.sheet, seal]] : [];
  });
  return new Map(standing);
}

function printOf(sheet: ZipEntry, strings: ZipEntry | undefined): string {
  return [sheet.crc, sheet.size, strings?.crc ?? 0, strings?.size ?? 0].join("-");
}

function kept(texts: ReadonlyMap<string, string>): readonly KeptSeal[] {
  try {
    const seals: unknown = JSON.parse(texts.get(KEY) ?? "[]");
    return Array.isArray(seals) ? seals.filter(isSeal) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isSeal(value: unknown): value is KeptSeal {
  const { sheet, headRows, lastRow, text, print } = (value ?? {}) as Partial<Record<keyof KeptSeal, unknown>>;
  return (
    [sheet, text, print].every((one) => typeof one === "string") &&
    [headRows, lastRow].every((one) => Number.isInteger(one) && Number(one) > 0)
  );
}
