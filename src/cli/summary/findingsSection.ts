import { causesOf, type CauseExample } from "../../core/show/report/causesOf";
import { checkedAreas } from "../../core/show/report/checkedAreas";
import type { Report } from "../../core/terms/report";
import { ruleOf } from "../../core/judge/check/ruleOf";
import type { Severity } from "../../core/terms/finding";
import { withinSheet, type PlaceText } from "./placeText";
import { plain, type Line, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";

/**
 * What is wrong, by cause (SPEC §7): faults of structure first, each cause with its count and its first three
 * different sentences with their places; then what was checked and passed, and what could not be checked.
 */
export function findingsSection(report: Report, placeText: PlaceText): Section {
  const { findings, accepted } = report;
  const counts = { error: 0, warning: 0, info: 0 } satisfies Record<Severity, number>;
  for (const { severity } of findings) counts[severity] += 1;

  const none = report.ledgers.length === 0 ? W.nothingChecked : W.findingsNone;
  const lines: Line[] = [
    plain(`  ${findings.length === 0 ? none : W.findingCounts(counts.error, counts.warning, counts.info)}`),
  ];
  if (counts.error > 0) lines.push(plain(`  ${W.errorsFirst}`));
  if (accepted.length > 0) lines.push(plain(`  ${W.acceptedCount(accepted.length)}`));
  for (const cause of causesOf(findings)) {
    lines.push(plain(`  ${W.cause(cause.severity, ruleOf(cause.rule).words.title, cause.count)}`, cause.severity));
    let said = 0;
    for (const example of cause.examples) {
      lines.push(plain(`    ${placesText(example, placeText)}　${example.sentence}`));
      said += example.findings.length;
    }
    if (said < cause.count) lines.push(plain(`    ${W.restOfCause(cause.count - said)}`));
  }

  const { passed, notChecked } = checkedAreas(report);
  if (passed.length > 0) lines.push(plain(`  ${W.passed(passed.map(({ zh }) => zh).join(W.comma))}`));
  if (notChecked.length > 0) lines.push(plain(`  ${W.notChecked(notChecked.map(({ zh }) => zh).join(W.comma))}`));
  return { title: W.findings, lines };
}

/** `台账!H12、H15、H20等30处`: the first three places of one sentence, the sheet said once where it is the same. */
function placesText({ findings }: CauseExample, placeText: PlaceText): string {
  const texts: string[] = [];
  let last: CauseExample["findings"][number] | undefined;
  for (const finding of findings.slice(0, 3)) {
    const sameSheet = last !== undefined && last.file === finding.file && last.sheet === finding.sheet;
    const within = withinSheet(finding);
    texts.push(sameSheet && within !== "" ? within : placeText(finding));
    last = finding;
  }
  const text = [...new Set(texts)].join(W.and);
  return findings.length > 3 ? text + W.placesOf(findings.length) : text;
}
