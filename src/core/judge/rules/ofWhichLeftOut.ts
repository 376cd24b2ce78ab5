import { isCountText, isNamedOfWhich } from "../../read/ledgers/groupRow";
import { placeOfCell } from "../../terms/place";
import { cellDisplay } from "../../values/cellDisplay";
import { quoted } from "../../values/quoted";
import { quotedEn } from "../../values/quotedEn";
import type { CellValue } from "../../workbook/snapshot";
import type { StructureRule } from "../parts/rule";

interface Evidence {
  readonly row: number;
  readonly name: string;
}

/**
 * A row named 其中：… that is left out as a part of the row above (DECIDED C8), although it says of itself what records do: where it belongs,
 * its stage, who answers for it.
 */
export const ofWhichLeftOut: StructureRule<"of-which-left-out", Evidence> = {
  stage: "structure",
  id: "of-which-left-out",
  severity: "warning",
  area: "structure",
  fullCheckFor: ["rows"],
  words: {
    title: "“其中”行没有计入",
    what: "名称以“其中”开头、又填了专业镇、单位等内容的一行，按上面一行的组成部分看待，没有作为记录统计。",
    why: "“其中”的数已含在上面一行里，再计一次金额就重复；但如果它本是单独的一项，统计就少了它。",
    example: "序号1.1的“其中：检测中心”，专业镇、建设单位、总投资、牵头单位都填了。",
    remedy: "是单独一项的，去掉名称前的“其中”，编上序号；只是上一行的组成部分，不用改。",
    message: ({ row, name }) =>
      `第${row}行${quoted([name], "")}按上一行的组成部分看待，没有作为记录统计；如是单独的一项，请去掉名称前的“其中”并编上序号`,
  },
  english: {
    title: "Of-which row not counted",
    what: "A row whose name begins with “其中” (of which), and that gives its specialty town, units and so on, is taken for a part of the row above and not counted.",
    why: "Its amount is in the row above, and would count twice; but if it is a matter of its own, the figures lack it.",
    example: "“其中：检测中心”, numbered 1.1, with its specialty town, company, investment and lead.",
    remedy: "If it is a matter of its own, take “其中” away and number the row; if it is a part, leave it.",
    message: ({ row, name }) =>
      `Row ${row}, ${quotedEn([name])}, is taken for a part of the row above and not counted. If it is a matter of its own, take “其中” away and number it`,
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight, grid }) => {
      if (ledger === null || sight.match === null) return [];
      const [key] = sight.match.definition.telling.filter((each) => ledger.columns.has(each));
      const column = key === undefined ? undefined : ledger.columns.get(key);
      if (key === undefined || column === undefined) return [];
      return sight.rows.leftOut.flatMap(({ row, why }) => {
        const cells = grid.row(row)?.cells ?? [];
        if (why !== "total" || !isNamedOfWhich(cells[column - 1])) return [];
        const columns = new Set([...ledger.columns].filter(([each]) => each !== "seq").map(([, each]) => each));
        const texts = cells.filter(
          (value, index) => index + 1 !== column && columns.has(index + 1) && isOwnText(value),
        );
        if (texts.length < OWN_TEXTS) return [];
        const name = cellDisplay(cells[column - 1], grid.formatAt(row, column)) ?? "";
        return [{ place: placeOfCell(ledger, { row, column }, key, name), evidence: { row, name } }];
      });
    }),
};

/** A band's row or a sum may have one. */
const OWN_TEXTS = 2;

function isOwnText(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.trim() !== "" && !isCountText(value);
}
