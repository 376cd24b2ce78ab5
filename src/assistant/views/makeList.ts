import { ruleOf } from "../../core/judge/check/ruleOf";
import { sentenceOf } from "../../core/show/report/causesOf";
import { cellOf } from "../../core/show/sheets/cellOf";
import type { SheetCell } from "../../core/show/sheets/sheetModel";
import { LIGHT_NAMES, SEVERITY_NAMES } from "../../core/show/sheets/termNames";
import { ledgerLabel } from "../../core/terms/ledgerKind";
import { matterOf } from "../../core/terms/matterOf";
import { dayText } from "../../core/workbook/dayText";
import { isoText, parseIsoDate } from "../../core/workbook/localDate";
import type { CheckedMonth } from "../checkedMonth";
import { placesOf } from "./askFindings";
import { askOverdue } from "./askOverdue";
import { askRows } from "./askRows";
import type { ListQuery, ListTable } from "./listTable";

type Of<K extends ListQuery["of"]> = Extract<ListQuery, { readonly of: K }>;

/** A list in whole, its lines numbered. */
export function makeList(month: CheckedMonth, query: ListQuery): ListTable {
  switch (query.of) {
    case "findings":
      return findingsList(month, query);
    case "overdue":
      return overdueList(month, query);
    case "rows":
      return rowsList(month, query);
  }
}

function findingsList(month: CheckedMonth, { filter }: Of<"findings">): ListTable {
  const { findings } = month.run.report;
  const lines = placesOf(month, filter).flatMap((place) => {
    const finding = findings[place];
    if (finding === undefined) return [];
    const { severity, rule, file, sheet, cell, row, value } = finding;
    const shown = month.rowAt(file, sheet, row);
    const { title, remedy } = ruleOf(rule).words;
    return [
      [
        text(SEVERITY_NAMES[severity]),
        text(title),
        text(file),
        text(sheet),
        text(cell),
        text(shown?.shown.leadUnits.join("、")),
        wrapped(shown === null ? null : matterOf(shown.record)),
        wrapped(value),
        wrapped(sentenceOf(finding)),
        wrapped(remedy),
      ],
    ];
  });
  const of = filter.unit ?? filter.town;
  return table(month, of === null ? "问题清单" : `${of}需核对的问题`, lines, [
    ["级别", 6],
    ["问题类别", 20],
    ["文件", 22],
    ["工作表", 14],
    ["单元格", 8],
    ["牵头单位", 18],
    ["事项", 28],
    ["现在的内容", 18],
    ["问题", 40],
    ["怎么改", 40],
  ]);
}

function overdueList(month: CheckedMonth, { filter, order }: Of<"overdue">): ListTable {
  const { entries } = askOverdue(month, { ...filter, order, from: 0, count: Infinity });
  const lines = entries.map((entry) => [
    text(ledgerLabel(entry.ledger)),
    wrapped(entry.matter),
    text(entry.units.join("、")),
    text(entry.towns.join("、")),
    day(entry.due),
    text(entry.what),
    cellOf(entry.days, "integer"),
    text(entry.step),
    text(entry.file),
    text(entry.sheet),
    cellOf(entry.row, "integer"),
  ]);
  return table(month, filter.unit === null ? "逾期清单" : `${filter.unit}逾期清单`, lines, [
    ["台账", 14],
    ["事项", 36],
    ["牵头单位", 20],
    ["镇", 14],
    ["时限", 12],
    ["没有按时", 9],
    ["逾期天数", 9],
    ["下一步", 9],
    ["文件", 22],
    ["工作表", 14],
    ["行", 6],
  ]);
}

function rowsList(month: CheckedMonth, { group, figure, title }: Of<"rows">): ListTable {
  const { rows } = askRows(month, { group, figure, from: 0, count: Infinity });
  const lines = rows.map((row) => [
    wrapped(row.matter),
    text(row.towns.join("、")),
    text(row.leadUnits.join("、")),
    day(row.due),
    day(row.finished),
    cellOf(row.progress, "percent"),
    cellOf(row.scheduledProgress, "percent"),
    text(row.light === null ? null : LIGHT_NAMES[row.light]),
    wrapped(row.lightReason?.zh ?? null),
    cellOf(row.daysOverdue, "integer"),
    text(row.file),
    text(row.sheet),
    cellOf(row.row, "integer"),
  ]);
  return table(month, title, lines, [
    ["事项", 36],
    ["镇", 14],
    ["牵头单位", 20],
    ["时限", 12],
    ["完成时间", 12],
    ["完成率", 9],
    ["序时进度", 9],
    ["灯", 5],
    ["亮灯原因", 30],
    ["逾期天数", 9],
    ["文件", 22],
    ["工作表", 14],
    ["行", 6],
  ]);
}

function table(
  month: CheckedMonth,
  name: string,
  lines: readonly (readonly SheetCell[])[],
  columns: readonly (readonly [heading: string, width: number])[],
): ListTable {
  const asOf = dayText(isoText(month.run.basis.asOf), "");
  return {
    name,
    purpose: `截至${asOf}，共${lines.length}条`,
    columns: [{ heading: "序号", width: 6 }, ...columns.map(([heading, width]) => ({ heading, width }))],
    lines: lines.map((line, place) => [cellOf(place + 1, "integer"), ...line]),
  };
}

function text(value: string | null | undefined): SheetCell {
  return cellOf(value ?? null, "text");
}

function wrapped(value: string | null): SheetCell {
  return cellOf(value, "wrapped");
}

function day(iso: string | null): SheetCell {
  return cellOf(iso === null ? null : (parseIsoDate(iso) ?? null), "date");
}
