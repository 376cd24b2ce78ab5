import { newFormWorkbook } from "../../src/adapters/xlsx/newFormWorkbook";
import { run } from "../../src/core/run";
import type { FormCell, FormRow, FormWorkbook } from "../../src/core/show/forms/formWorkbook";
import { planTemplates } from "../../src/core/show/handout/planTemplates";
import { KEY_HEADING } from "../../src/core/show/handout/rowKeys";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { withSheet } from "../support/filledForm";

/** A template of June as a unit returned it. */
export interface ReturnedSample {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * What three units returned for June: 县招商投资促进中心 filled in what it was asked for; 县农业农村局 turned its rows round and put one in;
 * 县文旅局 changed a deadline, which is not its to change.
 *
 * @param master June's key tasks
 * @param book the month's book, in which May is closed
 */
export async function returnedSample(
  master: WorkbookSnapshot,
  book: WorkbookSnapshot,
): Promise<readonly ReturnedSample[]> {
  const result = run([master, book], { asOf: day("2024-06-30"), book: { at: 1, apart: true } });
  const { files } = planTemplates(result, { rows: "lead", units: null, due: null, widthsOf: () => [] });
  const returned: ReturnedSample[] = [];
  for (const [unit, change] of Object.entries(CHANGES)) {
    const sent = files.find((file) => file.unit === unit);
    if (sent === undefined) throw new Error(`Nothing is asked of ${unit}`);
    returned.push({ file: sent.file, bytes: await newFormWorkbook(change(sent.form())) });
  }
  return returned;
}

const CHANGES: Readonly<Record<string, (form: FormWorkbook) => FormWorkbook>> = {
  县招商投资促进中心: (form) =>
    onFirstSheet(form, (rows, at) => [
      filled(rows[0], at("进展情况"), "6月28日又签约1家，设备已进场安装。"),
      ...rows.slice(1),
    ]),
  县农业农村局: (form) =>
    onFirstSheet(form, (rows, at) => {
      const told = [filled(rows[0], at("进展情况"), "示范基地已验收，正在整理资料。"), ...rows.slice(1)];
      const extra = (told[0]?.cells ?? []).map((cell): FormCell | null =>
        cell === null ? null : { ...cell, value: null },
      );
      for (const [heading, value] of [
        ["专业镇", "绛州绿"],
        ["进展情况", "新增一项：申报地理标志，材料已报市局。"],
      ] as const) {
        const place = at(heading);
        const cell = extra[place];
        if (cell !== null && cell !== undefined) extra[place] = { ...cell, value };
      }
      const turned = [...told].reverse();
      return [...turned.slice(0, 1), { cells: extra }, ...turned.slice(1)];
    }),
  县文旅局: (form) =>
    onFirstSheet(form, (rows, at) => [
      filled(filled(rows[0], at("进展情况"), "新增市场主体4户，累计21户。"), at("完成时限"), "2025年6月底"),
      ...rows.slice(1),
    ]),
};

/** Changes the rows below the head of the first sheet; `at` finds a column by what its heading begins with. */
function onFirstSheet(
  form: FormWorkbook,
  change: (rows: readonly FormRow[], at: (heading: string) => number) => readonly FormRow[],
): FormWorkbook {
  const [first] = form.sheets;
  return withSheet(form, first?.name ?? "", (sheet) => {
    const top = sheet.rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === KEY_HEADING));
    const head = (sheet.filter?.firstRow ?? 1) - 1;
    const at = (heading: string): number => {
      const wanted = HEADINGS[heading] ?? [heading];
      const place = sheet.rows
        .slice(top, head + 1)
        .map(({ cells }) => cells.findIndex((cell) => wanted.some((one) => saysHeading(cell, one))))
        .find((index) => index >= 0);
      if (place === undefined) throw new Error(`No column ${heading} on ${sheet.name}`);
      return place;
    };
    return { ...sheet, rows: [...sheet.rows.slice(0, head + 1), ...change(sheet.rows.slice(head + 1), at)] };
  });
}

/** Other names that the sample's clerks have for a column. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  进展情况: ["进展情况", "工作进展", "目前进展", "推进情况"],
  完成时限: ["完成时限", "完成时间", "办理时限"],
  专业镇: ["专业镇"],
};

function saysHeading(cell: FormCell | null, heading: string): boolean {
  return typeof cell?.value === "string" && cell.value.replace(/\s/g, "").startsWith(heading);
}

function filled(row: FormRow | undefined, at: number, value: string): FormRow {
  if (row === undefined) throw new Error("No row");
  return { ...row, cells: row.cells.map((cell, index) => (index === at && cell !== null ? { ...cell, value } : cell)) };
}
