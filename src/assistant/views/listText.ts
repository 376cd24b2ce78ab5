import { percentText } from "../../core/values/figureText";
import type { SheetCell } from "../../core/show/sheets/sheetModel";
import { fromSerial, isoText } from "../../core/workbook/localDate";
import type { ListTable } from "./listTable";

/** A list to be pasted into a sheet: headings and lines, cells apart by tabs. Line breaks within a cell become spaces. */
export function listText({ columns, lines }: ListTable): string {
  const rows = [columns.map(({ heading }) => heading), ...lines.map((line) => line.map(cellText))];
  return rows.map((row) => row.map((text) => text.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

/** A list of findings to be sent to whoever has to put them right: one short paragraph each. */
export function letterText({ name, purpose, columns, lines }: ListTable): string {
  const at = (heading: string): number => columns.findIndex((column) => column.heading === heading);
  const [sheet, cell, matter, finding, remedy] = ["工作表", "单元格", "事项", "问题", "怎么改"].map(at);
  const paragraphs = lines.map((line, place) => {
    const of = (column = -1): string => (line[column] === undefined ? "" : cellText(line[column]));
    const where = [of(sheet), of(cell)].filter((part) => part !== "").join(" ");
    const what = of(matter) === "" ? "" : `（${of(matter)}）`;
    return `${place + 1}. ${where}${what}：${of(finding)}${of(remedy)}`;
  });
  return [`${name}（${purpose}）`, ...paragraphs].join("\n");
}

function cellText({ value, role }: SheetCell): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (role === "date") return isoText(fromSerial(value));
  return role === "percent" ? percentText(value) : String(value);
}
