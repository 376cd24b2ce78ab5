import { isBridgeContradicted } from "../../core/count/months/isBridgeContradicted";
import { bridgeWordsZh, overdueSentence, rateSentence } from "../../core/show/report/bridgeWords";
import { ledgerDefinitions } from "../../core/terms/ledgerKind";
import type { ChangedRow, MonthChanges, Report } from "../../core/terms/report";
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
  const { history, bridge, changes } = report;
  const { comparedWith, gap } = history;
  if (comparedWith === null) return [];
  const month = monthWords(comparedWith);
  const lists = (Object.keys(W.changeLists) as (keyof MonthChanges)[]).flatMap((key) =>
    listOf(W.changeLists[key], changes[key], key === "vanished" ? lastPlace : placeText),
  );
  return [
    {
      title: W.changes(month),
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

function listOf(title: (count: number) => string, rows: readonly ChangedRow[], placeText: PlaceText): readonly Line[] {
  if (rows.length === 0) return [];
  const shown = rows
    .slice(0, SHOWN)
    .map((row) => [
      ledgerDefinitions[row.ledger].shortName,
      placeText(row),
      row.name === null ? W.nameless : shortened(row.name),
    ]);
  const columns = W.changeColumns.map((heading) => ({ heading, align: "left" }) as const);
  const [, ...table] = textTable(columns, shown, "    ");
  const rest = rows.length - shown.length;
  return [plain(`  ${title(rows.length)}`), ...kept(table), ...(rest > 0 ? [plain(`    ${W.rest(rest)}`)] : [])];
}

/** Last month's place: with its file, for it is no place of today. */
function lastPlace({ file, sheet, row }: Parameters<PlaceText>[0]): string {
  return `[${file}]${sheet ?? ""}!${W.rowPlace(row ?? 0)}`;
}

const SHOWN = 5;
