import type { Report, SummaryParagraph } from "../../../../src/core/terms/report";

/** `项 65` for each number with what stands behind it: `完成率 18.5%` is `% 18.5`. */
export function numbersIn(text: string): readonly string[] {
  return [
    ...withoutQuotes(text).matchAll(/(\d+(?:\.\d+)?)(%|个百分点|万元|分|项|个|次|格|天|位|名|处|月|日|年|行)/g),
  ].map(([, number = "", unit = ""]) => `${unit} ${number}`);
}

/** Numbers of a text with nothing behind them that says of what they are. */
export function bareNumbersIn(text: string): readonly string[] {
  const units = /\d+(?:\.\d+)?(?:%|个百分点|万元|分|项|个|次|格|天|位|名|处|月|日|年|行)/g;
  return withoutQuotes(text).replace(units, "").match(/\d+/g) ?? [];
}

/** What people wrote themselves is no figure of ours. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”(?:）：[^；。]*)?/g, "“”");
}

export function paragraphOf(report: Report, topic: SummaryParagraph["topic"]): string {
  return report.summary.paragraphs.find((one) => one.topic === topic)?.text ?? "";
}

/** The number behind words: `behind("应完成", text)` of `应完成65项` is 65; null where the words do not stand there. */
export function behind(words: string, text: string): number | null {
  const found = new RegExp(`${words}(\\d+(?:\\.\\d+)?)`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
