import { inBoth } from "../../base/inBoth";
import { HostError } from "../../base/hostError";
import { archivedRecord } from "../../read/archive/archivedRecord";
import { GROUP_COLUMNS, RECORD_COLUMNS } from "../../read/archive/archiveColumns";
import type { LastMonth } from "../../count/months/lastMonth";
import { ledgerCounts } from "../../read/archive/keptRows";
import type { Archive } from "../../read/archive/readArchive";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import { monthsOfText } from "./monthsOfText";
import { recordsSeal } from "./recordsSeal";
import type { RunResult } from "../../terms/runResult";
import type { LocalDate } from "../../workbook/localDate";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { WorkbookEdit } from "../edits/edit";
import { joinedEdits } from "../edits/joinedEdits";
import { archivedGroups } from "./archivedGroups";
import { groupLines, recordLine } from "./archiveLines";
import { closingOutline, keptRecords, type ClosingOutline } from "./closingOutline";
import { stateSheetEdit } from "./stateSheetEdit";
import { whyNotClosed, whyNothingToClose } from "./whyNotClosed";

/** The same with what is to be written. */
export interface Closing extends ClosingOutline {
  readonly edit: WorkbookEdit;
}

/** All that is closed, and what of it the run was compared with. */
export interface ClosedBefore {
  readonly archive: Pick<Archive, "months" | "soundSheets">;
  readonly lastMonth: LastMonth | null;
}

export interface ClosingOrder {
  /** The day of closing. */
  readonly closed: LocalDate;
  /** Why a closed month is closed again; null for a month that is not closed. */
  readonly reason: string | null;
}

/**
 * Plans how a run is kept as the month of its as-of date: rows put behind what 月度存档 and 存档明细 of the month's book have, or the
 * two sheets made. Nothing else is changed.
 *
 * @param book the month's book as it was read
 * @param before what the run went by
 * @throws HostError bad-arguments where the month must not be closed so, not-writable where a sheet of the archive cannot be read
 */
export function planClosing(
  book: WorkbookSnapshot,
  result: Pick<RunResult, "report" | "records" | "settings" | "absent" | "book">,
  { archive, lastMonth }: ClosedBefore,
  { closed, reason }: ClosingOrder,
): Closing {
  const { report, settings } = result;
  const { months } = archive;
  const groups = archivedGroups(report);
  const outline = closingOutline(result, months, closed, groups);
  const { month, asOf, version } = outline;
  const why = whyNothingToClose(result) ?? whyNotClosed(months, month, reason);
  if (why !== null) throw new HostError("bad-arguments", inBoth(`${why.zh}。`, `${why.en}.`));

  const head = { month, asOf, closed, version, reason: reason?.trim() ?? null };
  const records = keptRecords(result.records);
  const kept = records.map(archivedRecord);
  const monthsOf = monthsOfText(lastMonth, month);
  const inGroups = stateSheetEdit(
    book,
    "月度存档",
    GROUPS_PURPOSE,
    GROUP_COLUMNS,
    groupLines(head, groups, kept, settings, report.ranking),
  );
  const inRecords = stateSheetEdit(
    book,
    "存档明细",
    RECORDS_PURPOSE,
    RECORD_COLUMNS,
    records.flatMap((record, place) => {
      const archived = kept[place];
      return archived === undefined ? [] : [recordLine(head, archived, monthsOf(record, archived))];
    }),
  );
  const counts = ledgerCounts(kept.map(({ ledger }) => ledgerDefinitions[ledger].name));
  const seal = recordsSeal(book, inRecords, archive, { month, version, counts });
  return {
    ...outline,
    edit: joinedEdits([inGroups, seal === null ? inRecords : { ...inRecords, seals: [seal] }]),
  };
}

const GROUPS_PURPOSE = "每月存档的统计结果，供以后各月比较；由台账助手写入，请不要改动，更正时重新存档并写明原因。";
const RECORDS_PURPOSE = "每月存档的逐项内容，供以后各月比较；由台账助手写入，请不要改动，更正时重新存档并写明原因。";
