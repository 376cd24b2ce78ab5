import { inBoth } from "../core/base/inBoth";
import {
  planAcceptance,
  planAlias,
  planDefaultSheets,
  planScoring,
  scoringFault,
} from "../core/show/edits/planSettings";
import { HostError } from "../core/base/hostError";
import { parseIsoDate } from "../core/workbook/localDate";
import type { FindingKey } from "./findingKey";
import type { CheckedMonth } from "./checkedMonth";
import type { FileEdit } from "./editsByFile";
import { monthBookRead } from "./monthBook";
import type { SettingChange } from "./views/settingsView";

/**
 * Changes of settings as edits of the month's book (MONTH §1).
 * @throws HostError bad-arguments where a value cannot be, not-writable where a settings sheet cannot be read
 */
export function settingEdits(checked: CheckedMonth, changes: readonly SettingChange[]): readonly FileEdit[] {
  const { file, snapshot: workbook } = monthBookRead(checked);
  const { settings } = checked.run;
  const scoring = changes.flatMap((change) => (change.kind === "scoring" ? [change] : []));
  for (const { name, value } of scoring) {
    const fault = scoringFault(name, value);
    if (fault !== null)
      throw new HostError("bad-arguments", inBoth(`${fault.zh}，没有写入。`, `${fault.en}; nothing was written.`));
  }
  const edits = [
    ...(scoring.length === 0 ? [] : [planScoring(workbook, settings, scoring)]),
    ...changes.flatMap((change) => {
      if (change.kind === "alias") return [planAlias(workbook, change.of, change.canonical, change.written)];
      return change.kind === "default-sheets" ? [planDefaultSheets(workbook, settings)] : [];
    }),
  ];
  return edits.filter(({ newSheets, cells }) => newSheets.length + cells.length > 0).map((edit) => ({ file, edit }));
}

/**
 * Findings accepted until a day, as lines of 例外 in the month's book, whichever files they are about (MONTH §1).
 * @throws HostError bad-arguments where reason or day are missing or of no use
 */
export function acceptanceEdits(
  checked: CheckedMonth,
  keys: readonly FindingKey[],
  reason: string,
  until: string,
): readonly FileEdit[] {
  const day = parseIsoDate(until);
  if (day === undefined)
    throw new HostError(
      "bad-arguments",
      inBoth(`“${until}”不是日期，请写成2024-12-31这样。`, `“${until}” is no date. Write it as 2024-12-31.`),
    );
  if (reason === "")
    throw new HostError(
      "bad-arguments",
      inBoth("请写明为什么接受这条提示。", "Please write why this finding is accepted."),
    );
  if (day < checked.run.basis.asOf) {
    throw new HostError(
      "bad-arguments",
      inBoth(
        "最后一天早于截至日期，写了也不起作用，请改晚一些。",
        "The last day lies before the as-of date and would have no effect. Choose a later one.",
      ),
    );
  }
  const accepted = keys.flatMap((key) => {
    const finding = checked.run.report.findings[checked.placeOf(key) ?? -1];
    if (finding === undefined) return [];
    return [{ finding, id: checked.rowAt(finding.file, finding.sheet, finding.row)?.shown.id ?? null }];
  });
  if (accepted.length === 0) return [];
  const { file, snapshot } = monthBookRead(checked);
  return [{ file, edit: planAcceptance(snapshot, accepted, reason, day) }];
}
