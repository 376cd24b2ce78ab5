import type { SheetKey } from "./sheetModel";

/** The names we want for our sheets (SPEC §13). */
export const WANTED_NAMES: Readonly<Record<SheetKey, string>> = {
  findings: "校验结果",
  completion: "完成情况",
  townRanking: "镇排名",
  unitRanking: "单位排名",
  overdue: "逾期清单",
  rules: "统计规则",
  index: "台账索引",
};

/**
 * A free name for each of our sheets: the wanted one, or with ` (助手)`, ` (助手2)` … behind it where a user's sheet has it
 * already, in whatever letter case (SPEC §13).
 */
export function sheetNames(usersSheets: readonly string[]): Readonly<Record<SheetKey, string>> {
  const taken = new Set(usersSheets.map((name) => name.trim().toLowerCase()));
  const free = (wanted: string): string => {
    for (let turn = 1; ; turn++) {
      const name = turn === 1 ? wanted : `${wanted} (助手${turn === 2 ? "" : turn - 1})`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  };
  const entries = Object.entries(WANTED_NAMES) as [SheetKey, string][];
  return Object.fromEntries(entries.map(([key, wanted]) => [key, free(wanted)])) as Record<SheetKey, string>;
}
