import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { FontName, PageLook } from "../../core/show/documents/documentLooks";
import type { TableCellModel, TableModel } from "../../core/show/documents/documentModel";
import { paragraphSetting, runs, twips } from "./documentParagraph";

/** A table as wide as the type area, its first rows repeated on every page, no row torn by a page. */
export function documentTable({ widths, headingRows, rows, keepNext = false }: TableModel, page: PageLook): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const room = twips(((page.width - page.margins.left - page.margins.right) * 72) / 25.4);
  const columns = widths.map((width) => Math.floor((width / whole) * room));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    rows: rows.map(({ cells, height }, place) => {
      let column = 0;
      return new TableRow({
        tableHeader: place < headingRows,
        cantSplit: true,
        ...(height === undefined ? {} : { height: { value: twips((height * 72) / 25.4), rule: HeightRule.ATLEAST } }),
        children: cells.map((cell) => {
          const { span = 1 } = cell;
          const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
          column += span;
          return tableCell(cell, width, page, keepNext && place === rows.length - 1);
        }),
      });
    }),
  });
}

function tableCell(
  { text, align = "left", span = 1, heading = false }: TableCellModel,
  width: number,
  page: PageLook,
  keepNext: boolean,
): TableCell {
  const font: FontName = heading ? "黑体" : "仿宋_GB2312";
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
    children: text.split("\n").map(
      (line) =>
        new Paragraph({
          ...paragraphSetting(page.table.line, align),
          keepNext,
          children: runs(line, font, page.table.size),
        }),
    ),
  });
}
