import { readDate } from "../../values/readDate";
import { readProgress } from "../../values/readProgress";
import { significant } from "../../values/significant";
import { compact } from "../../workbook/cellText";
import { whyUnreadable, type CellContent } from "./cellMeaning";
import type { Decision } from "./decision";
import type { MasterColumn } from "./masterBook";

/** What people decided about a line of 汇总待定; null where that cannot be read. */
export type Verdict =
  { readonly kind: "take" } | { readonly kind: "keep" } | { readonly kind: "instead"; readonly text: string };

/** 采用报送, 保留原值, 改为：… (MONTH §5). */
export function readVerdict(text: string): Verdict | null {
  const word = compact(text).replace(/[。.]$/, "");
  if (word === "采用报送" || word === "采用") return { kind: "take" };
  if (word === "保留原值" || word === "保留") return { kind: "keep" };
  const behind = text.trim().startsWith(INSTEAD) ? text.trim().slice(INSTEAD.length).trim() : "";
  const instead = behind.replace(/^[:：]/, "").trim();
  return instead === "" ? null : { kind: "instead", text: instead };
}

/** The words of a verdict, as they stand under 决定. */
export function verdictWords(verdict: Verdict): string {
  if (verdict.kind === "instead") return `${INSTEAD}：${verdict.text}`;
  return verdict.kind === "take" ? "采用报送" : "保留原值";
}

/** What may be decided about something; where what we keep of it cannot be read, only that all stays as it is (DECIDED F7). */
export function verdictsFor(decision: Decision | null): readonly Verdict["kind"][] {
  if (decision === null) return ["keep"];
  // A column that the master has not can be written by hand only.
  if (decision.about.name !== null && decision.cell === null) return ["keep"];
  if (decision.about.reason === "scale-unclear") return ["keep", "instead"];
  if (decision.kind === "unknown-row") return ["take", "keep"];
  return decision.kind === "lost-row" ? ["keep", "instead"] : ["take", "keep", "instead"];
}

const INSTEAD = "改为";

/** What 改为：… puts into a cell of this column; null where the column cannot hold that. */
export function insteadContent(text: string, { how }: MasterColumn): CellContent | null {
  switch (how.content) {
    case "date": {
      const reading = readDate(text, undefined, { role: "happened", year: how.year, asOf: how.asOf, date1904: false });
      if (reading.kind === "date") return { value: reading.date, format: "yyyy-mm-dd" };
      return how.isFillable ? null : { value: text, format: undefined };
    }
    case "fraction":
    case "percent-number": {
      const reading = readProgress(text, undefined, "percent");
      if (reading.kind !== "progress") return null;
      if (how.content === "fraction") return { value: reading.progress, format: "0%" };
      return { value: significant(reading.progress * 100), format: undefined };
    }
    case "amount": {
      const number = Number(compact(text).replaceAll(",", ""));
      const content = { value: Number.isFinite(number) ? number : text, format: undefined };
      return whyUnreadable(content, how) === null ? content : null;
    }
    default: {
      const content = { value: text, format: undefined };
      return whyUnreadable(content, how) === null ? content : null;
    }
  }
}
