import { findIdentityNumbers, maskIdentityNumbers } from "../../values/identityNumber";
import { cellDisplay } from "../../values/cellDisplay";
import type { RowSnapshot } from "../../workbook/snapshot";
import type { SeenSheet } from "../../read/ledgers/recogniseLedgers";
import type { Fault } from "../../terms/hit";
import type { ReadingEvidence } from "../../terms/readingFacts";
import type { ReadingRule } from "../parts/rule";

/** A resident identity number (GB 11643) anywhere in the workbook (SPEC §6). */
export const identityNumber: ReadingRule<"identity-number"> = {
  stage: "reading",
  id: "identity-number",
  severity: "error",
  area: "identityNumbers",
  saidOf: "cell",
  besideRecords,
  inNames,
  words: {
    title: "含有身份证号",
    what: "工作簿的单元格、工作表名或文件名里出现了公民身份号码。批注、页眉页脚和图片里的查不到。",
    why: "台账层层传递，不应出现公民身份号码；这里只显示前六位和末位。",
    example: "责任人一栏里带着身份证号。",
    remedy: "删去身份证号。",
    message: ({ masked }) =>
      `含有身份证号（${masked.slice(0, 2).join("、")}${masked.length > 2 ? "等" : ""}），台账中不应出现；请删去`,
  },
  english: {
    title: "Identity number",
    what: "A resident identity number stands in a cell, or in the name of a sheet or file. Comments, headers, footers and pictures are not looked at.",
    why: "Ledgers are passed on and on and must not hold identity numbers; only the first six characters and the last are shown here.",
    example: "An identity number in the column of persons.",
    remedy: "Delete the identity number.",
    message: ({ masked }) =>
      `There ${masked.length === 1 ? "is an identity number" : "are identity numbers"} here (${masked.slice(0, 2).join(", ")}${masked.length > 2 ? " and more" : ""}), which a ledger must not hold. Delete ${masked.length === 1 ? "it" : "them"}`,
  },
};

function inNames({ file, grid }: SeenSheet, isFirst: boolean): readonly Fault<Masked>[] {
  const { name } = grid.sheet;
  const named = [{ sheet: name, text: name }, ...(isFirst ? [{ sheet: null, text: file }] : [])];
  return named.flatMap(({ sheet, text }) => {
    const masked = findIdentityNumbers(text).map((found) => maskIdentityNumbers(found.text));
    if (masked.length === 0) return [];
    const nowhere = { ledger: null, row: null, cellRow: null, cellColumn: null, key: null };
    return [{ place: { file, sheet, ...nowhere, value: maskIdentityNumbers(text) }, evidence: { masked } }];
  });
}

type Masked = ReadingEvidence["identity-number"];

const SHORTEST = 15;

/** In titles, footers, sheets that are no ledger (SPEC §6 "anywhere"). */
function besideRecords({
  file,
  grid,
  ledger,
}: SeenSheet): (row: RowSnapshot, isRecord: boolean) => readonly Fault<Masked>[] {
  const tableWidth = ledger === null ? 0 : Math.max(0, ...ledger.headings.keys());
  return ({ row, cells }, isRecord) => {
    let faults: Fault<Masked>[] | null = null;
    for (let index = isRecord ? tableWidth : 0; index < cells.length; index++) {
      const value = cells[index];
      if (typeof value !== "string" || value.length < SHORTEST) continue;
      const found = findIdentityNumbers(value);
      if (found.length === 0) continue;
      const masked = found.map(({ text }) => maskIdentityNumbers(text));
      const place = {
        file,
        sheet: grid.sheet.name,
        ledger,
        row: isRecord ? row : null,
        cellRow: row,
        cellColumn: index + 1,
        key: null,
        value: cellDisplay(value, undefined),
      };
      (faults ??= []).push({ place, evidence: { masked } });
    }
    return faults ?? NONE;
  };
}

const NONE: readonly Fault<Masked>[] = [];
