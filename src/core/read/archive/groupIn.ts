import type { ArchivedGroup, GroupKind } from "../../terms/archivedMonth";
import { isBlank } from "../ledgers/sheetGrid";
import { GROUP_COLUMNS, type GroupColumnKey } from "./archiveColumns";
import type { ArchiveReadingHit } from "./archiveHit";
import type { ArchiveRow } from "./archiveTable";
import { numberIn } from "./archiveText";
import { plainText } from "../../values/plainText";
import { noNumber } from "./noNumber";

/** 类别 of the rows that say by which settings the figures were made. */
export const RULES_KIND = "统计规则";

/** A row of 月度存档. What cannot be read is said, and counts as nothing. */
export function groupIn(row: ArchiveRow<GroupColumnKey>, kind: GroupKind, hits: ArchiveReadingHit[]): ArchivedGroup {
  const number = (key: GroupColumnKey): number | null => {
    const value = row.value(key);
    const read = numberIn(value);
    if (read === null && !isBlank(value)) hits.push(row.wrong(key, noNumber(GROUP_COLUMNS[key].heading)));
    return read;
  };
  const count = (key: GroupColumnKey): number => number(key) ?? 0;
  return {
    kind,
    name: plainText(row.value("name")),
    figures: {
      total: count("total"),
      longTerm: count("longTerm"),
      paused: count("paused"),
      cancelled: count("cancelled"),
      countable: count("countable"),
      undated: count("undated"),
      done: count("done"),
      completionRate: number("completionRate"),
      dueByNow: count("dueByNow"),
      doneOnTime: count("doneOnTime"),
      onTimeRate: number("onTimeRate"),
      overdue: count("overdue"),
      doneLate: count("doneLate"),
      averageProgress: number("averageProgress"),
      scheduledProgress: number("scheduledProgress"),
      gap: number("gap"),
      scheduleRate: number("scheduleRate"),
    },
    score: number("score"),
    rank: number("rank"),
    lights: { red: count("red"), yellow: count("yellow"), green: count("green") },
    openErrors: number("openErrors"),
    cells: number("cells"),
  };
}
