import { dayText } from "../../workbook/dayText";
import type { LocalDate } from "../../workbook/localDate";
import {
  paragraph,
  type BlockModel,
  type SectionModel,
  type TableCellModel,
  type TableModel,
} from "../documents/documentModel";
import type { NoticeRow } from "./noticeRows";

export const FORM_NAMES = { answer: "办理情况反馈单", objection: "异议单", closing: "销号申请单" } as const;

interface FormOrder {
  readonly addressee: string;
  readonly number: string;
  readonly drafted: LocalDate;
  readonly deadline: LocalDate;
}

interface FormColumn {
  readonly heading: string;
  readonly width: number;
  /** Of a row: its text, or nothing where people write by hand. */
  readonly of?: (row: NoticeRow, index: number) => string;
}

const NO: FormColumn = { heading: "序号", width: 0.08, of: (_, index) => String(index + 1) };
const MATTER: FormColumn = { heading: "事项", width: 0.28, of: ({ matter }) => matter };

/** The three forms that come behind a letter, each on a page of its own, with the letter's rows filled in (MONTH §7). */
export function noticeForms(rows: readonly NoticeRow[], order: FormOrder): readonly SectionModel[] {
  const due: FormColumn = {
    heading: "完成时限",
    width: 0.16,
    of: ({ shown }) => (shown.due === null ? "" : dayText(shown.due, order.drafted)),
  };
  const blank = (heading: string, width: number): FormColumn => ({ heading, width });
  return [
    form(1, FORM_NAMES.answer, order, rows, [
      NO,
      MATTER,
      due,
      blank("办理情况", 0.24),
      blank("未办结的原因和预计完成时间", 0.24),
    ]),
    form(
      2,
      FORM_NAMES.objection,
      order,
      rows,
      [NO, MATTER, blank("异议内容", 0.32), blank("依据（附材料）", 0.3)],
      "自收到通知之日起三个工作日内提出；没有异议的事项不填。",
    ),
    form(
      3,
      FORM_NAMES.closing,
      order,
      rows,
      [NO, MATTER, due, blank("采取的措施和结果", 0.3), blank("办结时间", 0.18)],
      "办结一项申请一项；佐证材料附后。",
      ["申请单位意见", "核实意见"],
    ),
  ];
}

function form(
  no: number,
  name: string,
  { addressee, number, deadline, drafted }: FormOrder,
  rows: readonly NoticeRow[],
  columns: readonly FormColumn[],
  note = "",
  opinions: readonly string[] = [],
): SectionModel {
  return {
    page: "letter",
    numbered: true,
    blocks: [
      paragraph("attachment-mark", `附件${no}`),
      paragraph("table-title", name),
      headTable([
        ["单位", addressee, "通知文号", number],
        ["办理期限", dayText(deadline, drafted), "填报日期", ""],
      ]),
      filledTable(rows, columns),
      ...(opinions.length === 0 ? [] : [opinionTable(opinions)]),
      ...(note === "" ? [] : [paragraph("note", `注：${note}`)]),
      paragraph("note", "单位负责人（签字）：　　　　　　　　经办人（签字）：　　　　　　　　（单位盖章）"),
    ],
  };
}

function headTable(rows: readonly (readonly [string, string, string, string])[]): TableModel {
  return {
    kind: "table",
    widths: [0.14, 0.36, 0.14, 0.36],
    headingRows: 0,
    rows: rows.map(([one, first, other, second]) => ({
      cells: [heading(one), { text: first, align: "left" }, heading(other), { text: second, align: "left" }],
    })),
  };
}

function filledTable(rows: readonly NoticeRow[], columns: readonly FormColumn[]): BlockModel {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    kind: "table",
    widths: columns.map(({ width }) => width / whole),
    headingRows: 1,
    rows: [
      { cells: columns.map((column) => heading(column.heading)) },
      ...rows.map((row, index) => ({
        height: HAND_MM,
        cells: columns.map(({ of }, place): TableCellModel => ({
          text: of?.(row, index) ?? "",
          align: place === 0 ? "centre" : "left",
        })),
      })),
    ],
  };
}

function opinionTable(names: readonly string[]): TableModel {
  return {
    kind: "table",
    widths: [0.2, 0.8],
    headingRows: 0,
    rows: names.map((name) => ({
      height: OPINION_MM,
      cells: [heading(name), { text: "", align: "left" }],
    })),
  };
}

function heading(text: string): TableCellModel {
  return { text, heading: true, align: "centre" };
}

/** Room for two lines written by hand, and for an opinion with its seal. */
const HAND_MM = 16;
const OPINION_MM = 26;
