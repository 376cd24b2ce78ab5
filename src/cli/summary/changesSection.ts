import { isBridgeContradicted } from "../../core/count/months/isBridgeContradicted";
import { bridgeWordsZh, overdueSentence, rateSentence } from "../../core/show/report/bridgeWords";
import { LEDGER_KINDS, ledgerDefinitions } from "../../core/terms/ledgerKind";
import type { ChangedRow, MonthChanges, Report } from "../../core/terms/report";
import { percentText } from "../../core/values/figureText";
import { shortened } from "../../core/values/quoted";
import { monthWords } from "../../core/workbook/dayText";
import type { PlaceText } from "./placeText";
import { kept, plain, type Line, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";
import { textTable } from "./textTable";

/**
 * What has become of things since the closed month that this one is compared with (MONTH §3): the rate and the overdue items step by
 * step, then each list. No section where there is none.
 */
export function changesSection(report: Report, placeText: PlaceText): readonly Section[] {
  const { history, bridge } = report;
  const { comparedWith, gap, months } = history;
  if (comparedWith === null) return [];
  const month = monthWords(comparedWith);
  const lists = (Object.keys(W.changeLists) as (keyof MonthChanges)[]).flatMap((key) =>
    listOf(key, report, key === "vanished" ? lastPlace : placeText),
  );
  return [
    {
      title: W.changes(month, months.find((one) => one.month === comparedWith)?.version ?? 1),
      lines: [
        ...(gap ? [plain(`  ${W.changesGap(month)}`)] : []),
        ...(bridge === null
          ? [plain(`  ${W.changesWithoutTasks(month)}`)]
          : isBridgeContradicted(report)
            ? [plain(`  ${W.changesContradicted(month)}`)]
            : [
                plain(
                  `  ${rateSentence(bridge.completionRate, bridgeWordsZh)}${overdueSentence(bridge.overdue, bridgeWordsZh)}`,
                ),
              ]),
        ...(lists.length === 0 ? [plain(`  ${W.changesNone}`)] : lists),
      ],
    },
  ];
}

function listOf(list: keyof MonthChanges, report: Report, placeText: PlaceText): readonly Line[] {
  const rows = report.changes[list];
  if (rows.length === 0) return [];
  const shown = rows
    .slice(0, SHOWN)
    .map((row) => [
      ledgerDefinitions[row.ledger].shortName,
      placeText(row),
      row.name === null ? W.nameless : shortened(row.name),
      passageOf(list, row, report),
    ]);
  const columns = W.changeColumns.map((heading) => ({ heading, align: "left" }) as const);
  const [, ...table] = textTable(columns, shown, "    ");
  const rest = rows.length - shown.length;
  return [
    plain(`  ${W.changeLists[list](countOf(rows))}`),
    ...kept(table),
    ...(rest > 0 ? [plain(`    ${W.rest(rest)}`)] : []),
  ];
}

/** `12项（任务7项、问题5项）`: the sentence above the lists tells of tasks alone. */
function countOf(rows: readonly ChangedRow[]): string {
  const byLedger = LEDGER_KINDS.flatMap((kind) => {
    const count = rows.filter(({ ledger }) => ledger === kind).length;
    return count === 0 ? [] : [W.changeCountOf(ledgerDefinitions[kind].shortName, count)];
  });
  return W.changeCount(rows.length, byLedger);
}

/** What it was and is, where the list is about one value of which the report has both. */
function passageOf(list: keyof MonthChanges, { file, sheet, row }: ChangedRow, { records }: Report): string {
  if (list !== "regressed" && list !== "dueMoved") return "";
  const record = records.find((one) => one.row === row && one.sheet === sheet && one.file === file);
  if (record?.ledger !== "tasks" && record?.ledger !== "problems") return "";
  const { previous } = record;
  if (previous === null) return "";
  const isOpenEnded = record.ledger === "tasks" && (record.dueKind === "long-term" || record.dueKind === "recurring");
  const noDay = isOpenEnded ? W.openEnded : W.noDay;
  if (list === "dueMoved") return W.passage(previous.due ?? W.noDay, record.due ?? noDay);
  return record.ledger === "tasks" ? W.passage(percentText(previous.progress), percentText(record.progress)) : "";
}

/** Last month's place: with its file, for it is no place of today. */
function lastPlace({ file, sheet, row }: Parameters<PlaceText>[0]): string {
  return `[${file}]${sheet ?? ""}!${W.rowPlace(row ?? 0)}`;
}

const SHOWN = 5;
