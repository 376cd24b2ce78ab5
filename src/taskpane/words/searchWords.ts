import type { SearchPage } from "../../assistant/views/searchPage";
import type { CellsFound } from "../wire/findCells";
import { joinEn, numberEn, plural } from "../../core/values/numberEn";

/** Words of finding: the box, and what was found. */
export interface SearchWords {
  readonly label: string;
  readonly placeholder: string;
  readonly clear: string;
  readonly searching: string;
  /** `cells` is null where the place of work searches cells itself. */
  readonly found: (page: SearchPage, cells: CellsFound | null, isChecked: boolean) => string;
  readonly findings: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly cells: (count: number, isCut: boolean) => string;
  readonly showFindings: (count: number) => string;
  readonly inCell: (place: string, heading: string, text: string) => string;
  readonly cellPlace: (file: string | null, sheet: string, cell: string) => string;
  readonly more: string;
}

export const searchWordsZh: SearchWords = {
  label: "查找",
  placeholder: "查找问题、台账行、单元格（Ctrl+F）",
  clear: "清除查找",
  searching: "正在查找……",
  found: ({ findings, rows }, cells, isChecked) => {
    const parts = [
      ...(isChecked ? [`问题${findings.count}条`, `台账${rows.count}行`] : []),
      ...(cells === null ? [] : [`单元格${cellCount(cells)}`]),
    ];
    const isNothing = findings.count + rows.count + (cells?.count ?? 0) === 0;
    const checkFirst = isChecked ? "" : "检查台账以后，也能查找问题和台账行。";
    if (isNothing) return `没有找到。${checkFirst}`;
    return `找到${parts.join("、")}。${checkFirst}`;
  },
  findings: (count) => `问题（${count}条）`,
  rows: (count) => `台账行（${count}行）`,
  cells: (count, isCut) => `单元格（${count}格${isCut ? "以上" : ""}）`,
  showFindings: (count) => `在“问题”里处理这${count}条`,
  inCell: (place, heading, text) => `${place} · ${heading}：${text}`,
  cellPlace: (file, sheet, cell) => (file === null ? `${sheet} ${cell}` : `${file} · ${sheet} ${cell}`),
  more: "再显示一些",
};

export const searchWordsEn: SearchWords = {
  label: "Find",
  placeholder: "Find findings, rows, cells (Ctrl+F)",
  clear: "Clear what is looked for",
  searching: "Looking…",
  found: ({ findings, rows }, cells, isChecked) => {
    const parts = [
      ...(isChecked ? [plural(findings.count, "finding"), plural(rows.count, "row")] : []),
      ...(cells === null
        ? []
        : [cells.isCut ? `more than ${numberEn(cells.count)} cells` : plural(cells.count, "cell")]),
    ];
    const isNothing = findings.count + rows.count + (cells?.count ?? 0) === 0;
    const checkFirst = isChecked ? "" : " After a check, findings and rows can be found too.";
    return isNothing ? `Nothing found.${checkFirst}` : `Found ${joinEn(parts)}.${checkFirst}`;
  },
  findings: (count) => `Findings (${numberEn(count)})`,
  rows: (count) => `Rows of ledgers (${numberEn(count)})`,
  cells: (count, isCut) => `Cells (${isCut ? "more than " : ""}${numberEn(count)})`,
  showFindings: (count) => `Show ${count === 1 ? "it" : `these ${numberEn(count)}`} under Findings`,
  inCell: (place, heading, text) => `${place} · ${heading}: ${text}`,
  cellPlace: (file, sheet, cell) => (file === null ? `${sheet} ${cell}` : `${file} · ${sheet} ${cell}`),
  more: "Show more",
};

function cellCount({ count, isCut }: CellsFound): string {
  return `${count}格${isCut ? "以上" : ""}`;
}
