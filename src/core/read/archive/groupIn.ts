import { inBoth, type InBoth } from "../../base/inBoth";
import { GROUP_KINDS, type ArchivedGroup, type GroupKind } from "../../terms/archivedMonth";
import { isBlank } from "../ledgers/sheetGrid";
import { GROUP_COLUMNS, type GroupColumnKey } from "./archiveColumns";
import type { ArchiveReadingHit } from "./archiveHit";
import type { ArchiveRow } from "./archiveTable";
import { numberIn } from "./archiveText";
import { quotedEn } from "../../values/quotedEn";
import { plainText } from "../../values/plainText";
import { noNumber } from "./noNumber";

/** 类别 of the rows that say by which settings the figures were made. */
export const RULES_KIND = "统计规则";

/**
 * A row of 月度存档. What cannot be read is said, and counts as nothing.
 * @param isChanged whether it is not as it was kept
 */
export function groupIn(
  row: ArchiveRow<GroupColumnKey>,
  kind: GroupKind,
  hits: ArchiveReadingHit[],
  isChanged: boolean,
): ArchivedGroup {
  const number = (key: GroupColumnKey): number | null => {
    const value = row.value(key);
    const read = numberIn(value);
    if (read === null && !isBlank(value)) hits.push(row.wrong(key, noNumber(GROUP_COLUMNS[key].heading)));
    return read;
  };
  const count = (key: GroupColumnKey): number => number(key) ?? 0;
  const [score, rank] = [number("score"), number("rank")];
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
    score,
    rank,
    // Score and rank are kept together.
    ...(rank === null && (isChanged || score !== null) ? { isRankLost: true } : {}),
    lights: { red: count("red"), yellow: count("yellow"), green: count("green") },
    openErrors: number("openErrors"),
    cells: number("cells"),
  };
}

/** Said of a row of another 类别, which is left. */
export function unknownKind(kind: string): InBoth {
  return inBoth(
    `类别“${kind}”不认识，这一行没有采用；类别应为${GROUP_KINDS.join("、")}`,
    `“${kind}” is not a known kind of line, and the line is not used. It should be ${quotedEn(GROUP_KINDS, "or")}`,
  );
}

export function isGroupKind(kind: string): kind is GroupKind {
  return (GROUP_KINDS as readonly string[]).includes(kind);
}
