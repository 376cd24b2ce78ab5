import { workingGroups } from "../../plan/workingGroups";
import { columnLabel, LEDGER_KINDS, ledgerLabel, type LedgerKind } from "../../terms/ledgerKind";
import type { AreaModel } from "../sheets/sheetModel";
import { blankColumns, type BlankColumn } from "./blankColumns";
import { checkOf } from "./formChecks";
import { formStyles } from "./formStyles";
import type { FormCell, FormRow, FormSheet, FormStyle, FormWorkbook } from "./formWorkbook";
import { optionSheet } from "./optionSheet";

/** Rows that are lined to be written in; formats and drop-downs go further down. */
const LINED_ROWS = 60;
const CHECKED_ROWS = 2000;
const HEAD_ROW = 3;

/**
 * The five standard ledgers (SPEC §4), empty, for a county to begin with: headings, widths, formats, drop-downs, print set-up, how to
 * fill each column in, and the figures that the province publishes of a specialty town as first rows of the indicators (MONTH §4).
 */
export function blankWorkbook(): FormWorkbook {
  const { sheet, names } = optionSheet();
  return { sheets: [...LEDGER_KINDS.map(blankLedger), guideSheet(), sheet], names, properties: {} };
}

function blankLedger(kind: LedgerKind): FormSheet {
  const columns = blankColumns[kind];
  const last = columns.length;
  const whole = (row: number): AreaModel => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: last });
  const first = kind === "indicators" ? presetIndicators() : [];
  const lined = Array.from({ length: Math.max(LINED_ROWS, first.length + 10) }, (_, at): FormRow => ({
    height: 30,
    cells: columns.map((column): FormCell => ({ value: first[at]?.[column.key] ?? null, style: styleOf(column) })),
  }));
  return {
    name: ledgerLabel(kind),
    visibility: "visible",
    columns: columns.map((column) => ({ width: column.width, style: { ...styleOf(column), bordered: false } })),
    rows: [
      { height: 36, cells: [{ value: `专业镇${ledgerLabel(kind)}`, style: formStyles.title }] },
      { height: 20, cells: [{ value: INFORMATION[kind], style: formStyles.info }] },
      { height: 32, cells: columns.map(({ key }) => ({ value: columnLabel(kind, key), style: formStyles.heading })) },
      ...lined,
    ],
    merges: [whole(1), whole(2)],
    freeze: { rows: HEAD_ROW, columns: 0 },
    print: {
      orientation: last > 8 ? "landscape" : "portrait",
      repeatRows: { first: HEAD_ROW, last: HEAD_ROW },
      ...(last > 16 ? { paper: "A3" } : {}),
    },
    filter: null,
    isProtected: false,
    checks: columns.flatMap(({ content }, index) => {
      const area = { firstRow: HEAD_ROW + 1, lastRow: CHECKED_ROWS, firstColumn: index + 1, lastColumn: index + 1 };
      const check = checkOf(content, kind, [area]);
      return check === null ? [] : [check];
    }),
  };
}

const INFORMATION: Readonly<Record<LedgerKind, string>> = {
  tasks: "填报单位：",
  projects: "填报单位：　　　　　　　　单位：万元",
  problems: "填报单位：",
  indicators: "填报单位：",
  submissions: "填报单位：",
};

function styleOf({ content }: BlankColumn): FormStyle {
  switch (content) {
    case "status":
    case "stage":
    case "centred":
      return formStyles.centred;
    default:
      return formStyles[content];
  }
}

/** What the province publishes when it recognises a specialty town, for each town of the plan. */
const PUBLISHED: readonly (readonly [string, string])[] = [
  ["企业户数", "户"],
  ["规上企业户数", "户"],
  ["高新技术企业", "户"],
  ["省级专精特新企业", "户"],
  ["国家级专精特新小巨人企业", "户"],
  ["省级以上企业技术中心、工程中心", "个"],
  ["年产值", "亿元"],
  ["年产量", "吨"],
  ["全国市场占有率", "%"],
  ["带动就业", "人"],
];

function presetIndicators(): readonly Readonly<Partial<Record<BlankColumn["key"], string | number>>>[] {
  const rows = workingGroups.flatMap(({ specialtyTown }) =>
    PUBLISHED.map(([name, unit]) => ({ name, unit, specialtyTown })),
  );
  return rows.map((row, index) => ({ seq: index + 1, ...row }));
}

/** How each column is filled in, with an example: a line a column, so that no example looks like a row of a ledger. */
function guideSheet(): FormSheet {
  const heading = (value: string): FormCell => ({ value, style: formStyles.heading });
  const cell = (value: string): FormCell => ({ value, style: formStyles.text });
  const lines = LEDGER_KINDS.flatMap((kind) =>
    blankColumns[kind].map(({ key, how, example }): FormRow => ({
      cells: [cell(ledgerLabel(kind)), cell(columnLabel(kind, key)), cell(how), cell(example)],
    })),
  );
  return {
    name: "填表说明",
    visibility: "visible",
    columns: [{ width: 18 }, { width: 18 }, { width: 40 }, { width: 34 }],
    rows: [
      { height: 36, cells: [{ value: "填表说明", style: formStyles.title }] },
      { height: 48, cells: [{ value: GUIDE, style: formStyles.note }] },
      { cells: ["用在哪张表", "栏目", "怎么填", "填写示例"].map(heading) },
      ...lines,
    ],
    merges: [1, 2].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 4 })),
    freeze: { rows: 3, columns: 0 },
    print: { orientation: "portrait", repeatRows: { first: 3, last: 3 } },
    filter: null,
    isProtected: false,
    checks: [],
  };
}

const GUIDE =
  "一行写一件事，不要在台账中间留空行、合并单元格或写小计；行不够时直接往下写，格式和下拉框已经留好。单位、镇、专业镇用规范名称，几个名称之间用顿号隔开。指标台账里先列的是省里认定专业镇时公布的指标，没有填数的行不计入。";
