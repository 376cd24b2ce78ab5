import { ruleOf } from "../../judge/check/ruleOf";
import type { Finding } from "../../terms/finding";
import { registryOf } from "../../count/figures/registryOf";
import { byUnitOrder } from "../../terms/registry";
import { dayText, fullDay, monthWords } from "../../workbook/dayText";
import { addDays, isoMonth, isoText, theDay, yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { sentenceOf } from "../report/causesOf";
import { workingDays } from "../../workbook/workingDays";
import { listTable, paragraph, withClosing, type DocumentModel } from "../documents/documentModel";
import { placeText } from "./noticeRows";
import type { DraftingOrder, LetterSource } from "./planNotices";

/** What goes back to a unit: its own rows' errors and warnings, and nobody else's (MONTH §7, DECIDED F14). */
export interface PlannedReturn {
  readonly unit: string;
  /** `退回单_县文旅局_2024年6月.docx` (DECIDED F13). */
  readonly file: string;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly document: DocumentModel;
}

/**
 * 退回单 of every unit that leads a row with an error or a warning, in the order of the plan. A row of two lead units goes to both; what
 * is said of no row goes to nobody.
 */
export function planReturns(
  { report, settings, basis: { asOf, directory } }: LetterSource,
  { drafted, only }: DraftingOrder,
): readonly PlannedReturn[] {
  const wrong = report.findings.filter(({ severity, row }) => severity !== "info" && row !== null);
  const leads = new Map<string, readonly string[]>();
  for (const { file, sheet, row, leadUnits } of report.records) leads.set(rowKey(file, sheet, row), leadUnits);
  const ofUnit = new Map<string, Finding[]>();
  for (const finding of wrong) {
    for (const unit of new Set(leads.get(rowKey(finding.file, finding.sheet ?? "", finding.row ?? 0)) ?? [])) {
      const known = ofUnit.get(unit);
      if (known === undefined) ofUnit.set(unit, [finding]);
      else known.push(finding);
    }
  }
  const several = report.ledgers.some(({ file }) => file !== report.ledgers[0]?.file);
  const { sender, contact } = settings.letters;
  const { townOfGovernment } = directory.indexes;
  const inOrder = byUnitOrder(registryOf(directory));
  return [...ofUnit]
    .filter(([unit]) => only === null || only.has(unit) || only.has(townOfGovernment.get(unit) ?? unit))
    .sort(([a], [b]) => inOrder(a, b))
    .map(([unit, findings]) => ({
      unit,
      file: `退回单_${unit}_${monthWords(isoMonth(asOf))}.docx`,
      rows: new Set(findings.map(({ file, sheet, row }) => rowKey(file, sheet ?? "", row ?? 0))).size,
      errors: findings.filter(({ severity }) => severity === "error").length,
      warnings: findings.filter(({ severity }) => severity === "warning").length,
      document: slip(unit, findings, {
        asOf,
        drafted,
        sender,
        contact,
        several,
        dueDay: settings.submissions.dueDay,
      }),
    }));
}

interface SlipOrder {
  readonly asOf: LocalDate;
  readonly drafted: LocalDate;
  readonly sender: string;
  readonly contact: string;
  readonly several: boolean;
  readonly dueDay: number;
}

function slip(unit: string, findings: readonly Finding[], order: SlipOrder): DocumentModel {
  const { asOf, drafted, sender, contact, several } = order;
  const month = monthWords(isoMonth(asOf));
  const until = dayText(untilWhen(order), drafted);
  const title = `${month}台账退回单`;
  const ask = contact === "" ? "" : `有疑问请联系${contact}。`;
  return {
    title: `${title}（${unit}）`,
    day: isoText(drafted),
    sections: [
      {
        page: "letter",
        numbered: true,
        blocks: [
          ...withClosing(
            [
              paragraph("title", title),
              paragraph("addressee", `${unit}：`),
              paragraph(
                "body",
                `你单位牵头的台账内容经核对，有${findings.length}处需要改正或核实，现退回。请逐处核对，在原台账中改正，于${until}前报回；记录属实不用改的，请说明情况。${ask}`,
              ),
              listTable(
                [
                  { heading: "序号", width: 0.07, align: "centre" },
                  { heading: "台账位置", width: 0.22 },
                  { heading: "现在的内容", width: 0.2 },
                  { heading: "要改正或核实的问题", width: 0.37 },
                  { heading: "程度", width: 0.14, align: "centre" },
                ],
                findings.map((finding, index) => {
                  const { file, sheet, row, cell, value, rule, severity } = finding;
                  return [
                    String(index + 1),
                    cell === null
                      ? placeText(several ? file : null, sheet ?? "", row ?? 0)
                      : `${several ? `《${file}》` : ""}“${sheet ?? ""}”${cell}`,
                    value ?? "（空）",
                    `${ruleOf(rule).words.title}：${sentenceOf(finding)}`,
                    severity === "error" ? "必须改正" : "请核实",
                  ];
                }),
              ),
            ],
            [paragraph("body", ""), paragraph("signature", sender), paragraph("signature", fullDay(drafted))],
          ),
        ],
      },
    ],
  };
}

/** The day on which the month's reports are due; three working days from drafting where that is over. */
function untilWhen({ asOf, drafted, dueDay }: SlipOrder): LocalDate {
  const { year, month } = yearMonthDay(asOf);
  const due = month === 12 ? theDay(year + 1, 1, dueDay) : theDay(year, month + 1, dueDay);
  if (due > drafted) return due;
  let until = addDays(drafted, 3);
  while (workingDays(drafted, until) < 3) until = addDays(until, 1);
  return until;
}

function rowKey(file: string, sheet: string, row: number): string {
  return `${file}\n${sheet}\n${row}`;
}
