import { ruleNames } from "../../../../src/core/judge/check/ruleNames";
import { recogniseLedgers } from "../../../../src/core/read/ledgers/recogniseLedgers";
import type { Finding } from "../../../../src/core/terms/finding";
import { findingsOf } from "../../../../src/core/judge/check/findingsOf";
import { readSettings, type WorkbookSettings } from "../../../../src/core/read/settings/readSettings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { expectPlainEnglish } from "../../../support/plainEnglish";

export type Line = readonly DrawnCell[];

/** 名录 with its lines from row 2. */
export function registry(...lines: readonly Line[]): SheetSnapshot {
  return drawnSheet([["类别", "规范名称", "别名", "生效", "失效"], ...lines], { name: "名录" });
}

export function scoring(...lines: readonly Line[]): SheetSnapshot {
  return drawnSheet([["项目", "值", "说明"], ...lines], { name: "考核设置" });
}

export function points(...lines: readonly Line[]): SheetSnapshot {
  return drawnSheet([["对象", "类型", "分值", "理由"], ...lines], { name: "加减分" });
}

export function exceptions(...lines: readonly Line[]): SheetSnapshot {
  return drawnSheet([["规则", "表", "单元格或编号", "值", "理由", "至"], ...lines], { name: "例外" });
}

/** What the settings sheets of one workbook, or of several, say as of 2024-06-30, and the findings about them. */
export function settingsOf(
  given: SheetSnapshot | readonly WorkbookSnapshot[],
): WorkbookSettings & { readonly findings: readonly Finding[] } {
  const asOf = day("2024-06-30");
  const books = "name" in given ? [drawnBook(given)] : given;
  const read = readSettings(recogniseLedgers(books, asOf), asOf, ruleNames);
  const findings = findingsOf(read.hits, new Map());
  expectPlainEnglish(findings);
  return { ...read, findings };
}

/** `B2 30` for each finding: cell and what it shows. */
export function cells(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ cell, value }) => `${cell ?? "-"} ${value ?? "-"}`);
}
