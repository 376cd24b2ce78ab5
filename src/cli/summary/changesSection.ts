import { shownPoints } from "../../core/count/months/shownPoints";
import { ledgerDefinitions } from "../../core/terms/ledgerKind";
import type { Bridge, ChangedRow, MonthChanges, RateBridge, Report } from "../../core/terms/report";
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
export function changesSection({ history, bridge, changes }: Report, placeText: PlaceText): readonly Section[] {
  const { comparedWith, gap } = history;
  if (comparedWith === null || bridge === null) return [];
  const month = monthWords(comparedWith);
  const lists = (Object.keys(W.changeLists) as (keyof MonthChanges)[]).flatMap((key) =>
    listOf(W.changeLists[key], changes[key], key === "vanished" ? lastPlace : placeText),
  );
  return [
    {
      title: W.changes(month),
      lines: [
        ...(gap ? [plain(`  ${W.changesGap(month)}`)] : []),
        plain(`  ${rateSentence(bridge.completionRate)}${overdueSentence(bridge)}`),
        ...(lists.length === 0 ? [plain(`  ${W.changesNone}`)] : lists),
      ],
    },
  ];
}

/** `完成率由18.5%升至21.5%，提高3.1个百分点：新办结2项，提高3.1个百分点。` */
function rateSentence(rate: RateBridge | null): string {
  if (rate === null) return W.rateNone;
  const { from, to, steps } = rate;
  const tenths = shownPoints(steps.map(({ points }) => points));
  const parts = steps.flatMap(({ kind, rows }, place) =>
    rows === 0 ? [] : [W.rateStep[kind](rows, movedPoints(tenths[place] ?? 0))],
  );
  const total = tenths.reduce((sum, value) => sum + value, 0);
  const moved = W.rateMoved(percentText(from), percentText(to), total, movedPoints(total));
  return `${moved}${parts.length === 0 ? "" : `${W.colon}${parts.join(W.comma)}`}${W.stop}`;
}

function movedPoints(tenths: number): string {
  if (tenths === 0) return W.level;
  const size = Math.abs(tenths);
  return W.moved(tenths > 0, `${Math.floor(size / 10)}.${size % 10}`);
}

function overdueSentence({ overdue: { from, to, steps } }: Bridge): string {
  const parts = steps.flatMap(({ kind, rows }) => (rows === 0 ? [] : [W.overdueStep[kind](rows)]));
  return W.overdueMoved(to, to - from) + (parts.length === 0 ? "" : `${W.colon}${parts.join(W.comma)}`) + W.stop;
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
