import { compact } from "../../workbook/cellText";
import { cutMoment } from "../../kinds/headingMoment";
import type { ColumnKey } from "../../terms/ledgerKind";
import type { HeaderBlock } from "./headerCandidates";
import type { ColumnContents, MatchedColumns } from "./matchHeadings";
import type { MissingColumn, NearColumn } from "./missingColumns";

/**
 * With what is missing also the columns that plainly speak of progress, state or an extension but are not read, where the ledger lacks
 * that value: nobody could see from the figures that they were passed over (SPEC §7 missing-column).
 * @param missing what the headings alone say is missing
 */
export function withUnreadColumns(
  missing: readonly MissingColumn[],
  match: MatchedColumns,
  header: HeaderBlock,
  contents: ColumnContents,
): readonly MissingColumn[] {
  const taken = new Set(missing.flatMap(({ near }) => near?.columns ?? []));
  const found = new Map<ColumnKey, NearColumn>();
  for (const [key, { words, not, holds }] of Object.entries(speaking) as [ColumnKey, Speaking][]) {
    if (!(key in match.definition.columns) || match.columns.has(key)) continue;
    const column = match.unmatched.find((one) => {
      if (taken.has(one)) return false;
      const text = (header.paths.get(one) ?? []).map(compact).join("");
      return words.test(text) && !not.test(text) && holds.includes(contents.contentOf(one));
    });
    if (column === undefined) continue;
    const path = header.paths.get(column) ?? [];
    const isAside = path.some((text) => (cutMoment(compact(text))?.moment ?? "now") !== "now");
    taken.add(column);
    found.set(key, { column, text: path.at(-1) ?? "", as: isAside ? "aside" : "slip", columns: [column] });
  }
  const pointed = missing.map((one) => atLastFilled(one, match, header, contents));
  if (found.size === 0) return pointed;
  const completed = pointed.map((one): MissingColumn => {
    const key = one.near === null ? one.keys.find((each) => found.has(each)) : undefined;
    const near = key === undefined ? undefined : found.get(key);
    if (key === undefined || near === undefined) return one;
    found.delete(key);
    // Of 完成状态 and 完成率 it is the one that the column speaks of.
    return { ...one, keys: [key], near };
  });
  return [...completed, ...[...found].map(([key, near]) => ({ keys: [key], required: false, near }))];
}

/** Of twelve months side by side the last that is filled is pointed at, and not 12月, which is blank. */
function atLastFilled(
  one: MissingColumn,
  { parts }: MatchedColumns,
  { paths }: HeaderBlock,
  contents: ColumnContents,
): MissingColumn {
  const { near, keys } = one;
  if (near?.as !== "part") return one;
  const filled = parts.findLast(
    ({ column, key, ofDay }) =>
      !ofDay && keys.includes(key) && column <= near.column && contents.contentOf(column) !== "empty",
  );
  if (filled === undefined || filled.column === near.column) return one;
  const text = compact(paths.get(filled.column)?.at(-1) ?? "");
  return { ...one, near: { ...near, column: filled.column, text, columns: [filled.column] } };
}

interface Speaking {
  readonly words: RegExp;
  readonly not: RegExp;
  /** What has to stand below: most such words head prose as well. */
  readonly holds: readonly string[];
}

const speaking: { readonly [key in ColumnKey]?: Speaking } = {
  rate: {
    words: /(?:完成|达成|办结|推进|进展|落实|执行|实施).{0,4}(?:率|比例|比率|百分比|占比)|完成度|进度/,
    not: /要求|安排|说明|目标值|节点|时间|时限|投资|资金/,
    holds: ["progress"],
  },
  status: { words: /状态|状况|现状|是否.{0,4}(?:完成|办结|到位|销号)/, not: /原因|说明/, holds: ["status"] },
  adjustedDue: {
    words: /(?:延期|延长|延后|顺延|推迟|变更|调整).*(?:[至到]|时限|期限|日期|时间)/,
    not: /原因|理由|事由|说明|依据|申请[^至到]*(?:时间|日期)|(?:批准|同意|审批|批复).*(?:时间|日期)|天数|次数|文号/,
    holds: ["text", "progress", "status"],
  },
};
