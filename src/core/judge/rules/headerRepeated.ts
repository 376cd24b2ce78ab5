import { placeInHeader } from "../../terms/place";
import type { StructureRule } from "../parts/rule";

interface Evidence {
  readonly rows: readonly number[];
}

/** The header once more among the records, set there for printing: skipped, and what follows is read (DECIDED G10). */
export const headerRepeated: StructureRule<"header-repeated", Evidence> = {
  stage: "structure",
  id: "header-repeated",
  severity: "info",
  area: "structure",
  fullCheckFor: ["rows"],
  words: {
    title: "表头重复出现",
    what: "记录中间又出现了一模一样的表头，多半是为了打印。",
    why: "重复的表头已略过，下面的记录照常读取；排序、筛选时它会混进记录里。",
    example: "每页开头都有一行“序号、专业镇、重点任务……”。",
    remedy: "删去重复的表头，用“页面布局—打印标题”让每页自动印出表头。",
    message: ({ rows }) =>
      `第${rows.slice(0, 3).join("、")}行${rows.length > 3 ? `等${rows.length}处` : ""}又出现了同样的表头，已略过，下面的记录照常读取；每页要印表头的，可用“打印标题”`,
  },
  english: {
    title: "Header repeated",
    what: "The very header stands once more among the rows, probably for printing.",
    why: "It is skipped and the rows below are read as usual; sorting and filtering would mix it into the rows.",
    example: "A line “序号、专业镇、重点任务……” at the head of each page.",
    remedy: "Delete the repeated header, and let Excel print it on each page (Page Layout, Print Titles).",
    message: ({ rows }) =>
      `The header stands again in ${rows.length === 1 ? "row" : "rows"} ${rows.slice(0, 3).join(", ")}${rows.length > 3 ? ` and ${rows.length - 3} more` : ""}; it was skipped, and the rows below are read as usual. To print it on each page use Print Titles`,
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight }) => {
      if (ledger === null) return [];
      const repeated = sight.rows.leftOut.filter(({ why }) => why === "repeated-head").map(({ row }) => row);
      // Its lines stand one below the other: the first of each is told.
      const rows = repeated.filter((row) => !repeated.includes(row - 1));
      return rows.length === 0 ? [] : [{ place: placeInHeader(ledger, null, null, null), evidence: { rows } }];
    }),
};
