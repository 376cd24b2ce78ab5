import { ruleWords } from "../../core/judge/rules/words/ruleWords";
import { SETTING_SHEETS } from "../../core/read/ledgers/recogniseLedgers";
import { sentenceOf } from "../../core/show/report/causesOf";
import type { Finding } from "../../core/terms/finding";
import type { RuleId } from "../../core/terms/ruleId";
import { scoringItems } from "../../core/read/settings/scoringItems";
import { defaultSettings } from "../../core/terms/settings";
import type { CheckedMonth } from "../checkedMonth";
import type { SettingsView, UnknownNameView } from "./settingsView";

/** Settings in force; before the first check the defaults. */
export function makeSettingsView(month: CheckedMonth | null, writable: boolean): SettingsView {
  const settings = month?.run.settings ?? defaultSettings;
  const report = month?.run.report;
  const sheets = new Set(month?.workbooks.flatMap(({ sheets: all }) => all.map(({ name }) => name.trim())) ?? []);
  return {
    scoring: scoringItems.map(({ name, shown, wanted }) => ({
      name,
      value: shown(settings),
      defaultValue: shown(defaultSettings),
      wanted,
    })),
    unknownNames: unknownNames(report?.findings ?? []),
    exceptions: (report?.accepted ?? []).map(({ rule, sheet, cell, reason, until }) => ({
      title: ruleWords[rule].title,
      sheet,
      cell,
      reason,
      until,
    })),
    sheets: SETTING_SHEETS.filter((name) => sheets.has(name)),
    writable,
  };
}

const KINDS: Partial<Record<RuleId, UnknownNameView["kind"]>> = {
  "unit-unknown": "单位",
  "town-unknown": "镇",
  "specialty-town-unknown": "专业镇",
};

/** Most frequent first: confirming these helps most. */
function unknownNames(findings: readonly Finding[]): readonly UnknownNameView[] {
  const names = new Map<
    string,
    { kind: UnknownNameView["kind"]; written: string; count: number; suggestions: string[] }
  >();
  for (const finding of findings) {
    const kind = KINDS[finding.rule];
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
