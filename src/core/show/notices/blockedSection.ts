import { ruleOf } from "../../judge/check/ruleOf";
import type { NoticeEntry, Report } from "../../terms/report";
import { listTable, paragraph, type SectionModel } from "../documents/documentModel";
import { placeText } from "./noticeRows";

/** The last page of a letter that must not be sent: what has to be put right first. It is taken out before sending. */
export function blockedSection(
  { guard, blockedBy }: Pick<NoticeEntry, "guard" | "blockedBy">,
  { report }: { readonly report: Pick<Report, "ledgers"> },
): SectionModel {
  // Which of several files is meant is no guess, also where all rows lie in one.
  const several = new Set([...report.ledgers, ...blockedBy].map(({ file }) => file)).size > 1;
  const places = new Map<string, string[]>();
  for (const { file, sheet, row, rule } of blockedBy) {
    const place =
      rule === "record-vanished"
        ? `上月的${placeText(file, sheet, row)}`
        : placeText(several ? file : null, sheet, row);
    const titles = places.get(place) ?? [];
    places.set(place, titles);
    titles.push(ruleOf(rule).words.title);
  }
  const rows = [...places].map(([place, titles], index) => [String(index + 1), place, titles.join("、")]);
  return {
    page: "letter",
    numbered: true,
    blocks: [
      paragraph("table-title", "发出前须先改正的内容"),
      paragraph("body", "本页供起草人使用，改正后重新起草，正式文件不附本页。"),
      ...(guard === null ? [] : [paragraph("body", `${guard}。`)]),
      ...(rows.length === 0
        ? []
        : [
            paragraph("body", "以下各行的数据还没有核实，依据它们的数字不能对外："),
            listTable(
              [
                { heading: "序号", width: 0.1, align: "centre" },
                { heading: "台账位置", width: 0.45 },
                { heading: "要改正的问题", width: 0.45 },
              ],
              rows,
            ),
          ]),
    ],
  };
}
