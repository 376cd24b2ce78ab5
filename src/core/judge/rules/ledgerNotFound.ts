import type { InBoth } from "../../base/inBoth";
import type { SeenSheet } from "../../read/ledgers/recogniseLedgers";
import type { StructureRule } from "../parts/rule";

interface Evidence {
  readonly sheets: readonly { readonly name: string; readonly reason: InBoth }[];
}

/** A file in which no sheet is a ledger (SPEC §7, DECIDED C12). */
export const ledgerNotFound: StructureRule<"ledger-not-found", Evidence> = {
  stage: "structure",
  id: "ledger-not-found",
  severity: "error",
  area: "structure",
  fullCheckFor: ["no-ledger", "rows"],
  words: {
    title: "没有找到台账",
    what: "整个文件里没有一张工作表认得出是台账。",
    why: "没有认出台账，就没有可核对、可统计的内容。",
    example: "工作簿里只有一张填表说明。",
    remedy:
      "确认选对了文件；表头应在前30行之内，并用标准列名（如重点任务、具体任务、项目名称、问题描述、指标名称、专班）。",
    message: ({ sheets }) => {
      if (sheets.length === 0)
        return "没有找到台账，除台账助手生成的结果表外，文件里没有别的工作表；请选登记台账的原文件";
      const told = sheets.slice(0, 2).map(({ name, reason }) => `“${name}”（${reason.zh}）`);
      const others = sheets.length > 2 ? `，其余${sheets.length - 2}张表也不是` : "";
      return `没有找到台账：${told.join("；")}${others}；请确认选对了文件，表头在前30行之内并用标准列名`;
    },
  },
  english: {
    title: "No ledger found",
    what: "No sheet of the file can be recognised as a ledger.",
    why: "Where no ledger is recognised there is nothing to check and nothing to count.",
    example: "A workbook that holds nothing but instructions.",
    remedy:
      "Make sure that it is the right file; the header has to stand in the first 30 rows, with standard headings (such as “重点任务”, “具体任务”, “项目名称”, “问题描述”, “指标名称”, “专班”).",
    message: ({ sheets }) => {
      if (sheets.length === 0)
        return "No ledger was found: the file has no sheets but those that this assistant made. Choose the file in which the ledger is kept";
      const told = sheets.slice(0, 2).map(({ name, reason }) => `“${name}” (${reason.en})`);
      const others =
        sheets.length > 2
          ? `; nor ${sheets.length === 3 ? "is the other sheet" : `are the other ${sheets.length - 2} sheets`}`
          : "";
      return `No ledger was found: ${told.join("; ")}${others}. Make sure that it is the right file; the header has to stand in the first 30 rows, with standard headings`;
    },
  },
  check: ({ sheets, files }) => {
    const withLedger = new Set(
      sheets.flatMap(({ file, ledger, twice }) => (ledger === null && twice === undefined ? [] : [file])),
    );
    return files
      .filter((file) => !withLedger.has(file) && !isOnlySettings(file, sheets))
      .map((file) => ({
        place: { file, sheet: null, ledger: null, row: null, cellRow: null, cellColumn: null, key: null, value: null },
        evidence: {
          sheets: sheets
            .filter((sheet) => sheet.file === file)
            .map(({ grid, sight }) => ({ name: grid.sheet.name, reason: sight.reason })),
        },
      }));
  },
};

/**
 * A file of nothing but settings and state sheets, or one given for these alone, is meant to have none (DECIDED F19), also where it is the
 * only one: that there is nothing to check is said where results are told, and is no fault of the file.
 */
function isOnlySettings(file: string, sheets: readonly SeenSheet[]): boolean {
  const own = sheets.filter((sheet) => sheet.file === file);
  return own.length > 0 && own.every(({ setting, state, apart }) => setting || state !== null || apart);
}
