import { SETTING_SHEETS } from "../../core/read/ledgers/recogniseLedgers";
import { sentenceOf } from "../../core/show/report/causesOf";
import type { Finding, RuleName } from "../../core/terms/finding";
import { specialtyTownUnknown } from "../../core/judge/rules/specialtyTownUnknown";
import { townUnknown } from "../../core/judge/rules/townUnknown";
import { unitUnknown } from "../../core/judge/rules/unitUnknown";
import { scoringItems } from "../../core/read/settings/scoringItems";
import { defaultSettings } from "../../core/terms/settings";
import type { CheckedMonth } from "../checkedMonth";
import { monthBookRead } from "../monthBook";
import type { SettingsView, UnknownNameView } from "./settingsView";
import { saidOfRule } from "./saidOf";

/** Settings in force; before the first check the defaults. */
export function makeSettingsView(month: CheckedMonth | null, writable: boolean): SettingsView {
  const settings = month?.run.settings ?? defaultSettings;
  const report = month?.run.report;
  const book = month === null ? null : monthBookRead(month);
  const sheets = new Set(book?.snapshot.sheets.map(({ name }) => name.trim()) ?? []);
  return {
    scoring: scoringItems.map(({ name, shown, wanted }) => ({
      name,
      value: shown(settings),
      defaultValue: shown(defaultSettings),
      wanted,
    })),
    unknownNames: unknownNames(report?.findings ?? []),
    exceptions: (report?.accepted ?? []).map(({ rule, file, sheet, cell, reason, until }) => ({
      title: saidOfRule(rule, "title"),
      file,
      sheet,
      cell,
      reason,
      until,
    })),
    book: book?.file ?? null,
    sheets: SETTING_SHEETS.filter((name) => sheets.has(name)),
    writable,
  };
}

const KINDS: ReadonlyMap<RuleName, UnknownNameView["kind"]> = new Map([
  [unitUnknown.id, "单位"],
  [townUnknown.id, "镇"],
  [specialtyTownUnknown.id, "专业镇"],
]);

/** Most frequent first: confirming these helps most. */
function unknownNames(findings: readonly Finding[]): readonly UnknownNameView[] {
  const names = new Map<
    string,
    { kind: UnknownNameView["kind"]; written: string; count: number; suggestions: string[] }
  >();
  for (const finding of findings) {
    const kind = KINDS.get(finding.rule);
    // The sentence begins with the very name that was not understood; a cell may hold others beside it.
    const written = /^“([^”]+)”不是/.exec(sentenceOf(finding))?.[1];
    if (kind === undefined || written === undefined || written.endsWith("…")) continue;
    const known = names.get(`${kind} ${written}`);
    if (known === undefined) {
      names.set(`${kind} ${written}`, { kind, written, count: 1, suggestions: [...finding.suggestions] });
    } else known.count += 1;
  }
  return [...names.values()].sort((a, b) => b.count - a.count);
}
