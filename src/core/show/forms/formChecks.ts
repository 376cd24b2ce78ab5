import type { LedgerKind } from "../../terms/ledgerKind";
import type { AreaModel } from "../sheets/sheetModel";
import type { BlankColumn } from "./blankColumns";
import type { CellCheck } from "../sheets/cellCheck";
import type { OptionList } from "./optionSheet";

/** 2000-01-01 and 2099-12-31: the days that a ledger can mean (SPEC §6). */
export const FIRST_DAY = 36_526;
export const LAST_DAY = 73_050;
/** Over 100 % is legal, twice of it hardly meant. */
const MOST_PROGRESS = 2;

/** What is checked in cells of a column when somebody types; null where anything may stand. */
export function checkOf(
  content: BlankColumn["content"],
  kind: LedgerKind,
  areas: readonly AreaModel[],
): CellCheck | null {
  switch (content) {
    case "status":
      return list(
        areas,
        kind === "problems" ? "ProblemOptions" : "StateOptions",
        "办理状态不在下拉框里，请从下拉框选。",
      );
    case "stage":
      return list(areas, "StageOptions", "项目阶段不在下拉框里，请从下拉框选。");
    case "date":
      return {
        areas,
        allows: { kind: "date", from: FIRST_DAY, to: LAST_DAY },
        warning: "这里应是日期，请写成2024-6-30这样；没有固定期限的可以写“长期”。",
      };
    case "number":
      return { areas, allows: { kind: "number", from: 0, to: null }, warning: "这里应是数字，请只写数字，不带单位。" };
    case "percent":
      return {
        areas,
        allows: { kind: "number", from: kind === "indicators" ? -MOST_PROGRESS : 0, to: MOST_PROGRESS },
        warning: "这里应是百分数，请写成60%这样。",
      };
    case "text":
    case "centred":
      return null;
  }
}

function list(areas: readonly AreaModel[], name: OptionList, warning: string): CellCheck {
  return { areas, allows: { kind: "list", name }, warning };
}
