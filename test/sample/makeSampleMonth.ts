import { writeXlsx, type WriteSheet } from "hucre";
import { ledgerSheet } from "./ledgerSheet";
import { companionSheets } from "./month/companionSheets";
import { enablingFactors } from "./month/enablingFactors";
import { indicators } from "./month/indicators";
import { jiangzhouGreens } from "./month/jiangzhouGreens";
import { jiangzhouHeritage } from "./month/jiangzhouHeritage";
import { keyProjects } from "./month/keyProjects";
import { problems } from "./month/problems";
import { submissions } from "./month/submissions";
import { wananDiamonds } from "./month/wananDiamonds";
import { xinjiangHerbs } from "./month/xinjiangHerbs";
import type { SampleLedger } from "./sampleLedger";
import { stableZip } from "./stableZip";

export interface SampleFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The cells of this file in which the data says that something is wrong on purpose. */
  readonly planted: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly rule: string;
  }[];
}

/** A county's workbooks for June 2024 (as-of date 2024-06-30). The same call gives the same bytes, on every machine. */
export async function sampleMonth(): Promise<readonly SampleFile[]> {
  const { instructions, shortNames, projectSummary, leftOver } = companionSheets;
  const taskLedgers = [wananDiamonds(), jiangzhouHeritage(), jiangzhouGreens(), xinjiangHerbs(), enablingFactors()];
  return Promise.all([
    workbook("重点任务台账（2024年6月）.xlsx", taskLedgers, { before: [instructions()], after: [shortNames()] }),
    workbook("重点项目台账.xlsx", [keyProjects()], { after: [projectSummary()] }),
    workbook("问题台账.xlsx", [problems()], { after: [leftOver()] }),
    workbook("指标台账.xlsx", [indicators()]),
    workbook("月报报送台账.xlsx", [submissions()]),
  ]);
}

async function workbook(
  file: string,
  ledgers: readonly SampleLedger[],
  { before = [], after = [] }: { readonly before?: readonly WriteSheet[]; readonly after?: readonly WriteSheet[] } = {},
): Promise<SampleFile> {
  const drawn = ledgers.map(ledgerSheet);
  const saved = new Date(Date.UTC(2024, 5, 30, 9, 0, 0));
  const bytes = await writeXlsx({
    sheets: [...before, ...drawn.map(({ sheet }) => sheet), ...after],
    namedRanges: drawn.map(({ printTitles }) => printTitles),
    activeSheet: before.length,
    defaultFont: { name: "宋体", size: 11 },
    properties: {
      title: file.replace(/\.xlsx$/, ""),
      creator: "县专业镇发展领导小组办公室",
      created: saved,
      modified: saved,
    },
  });
  const planted = drawn.flatMap(({ sheet, planted: cells }) =>
    cells.map((cell) => ({ file, sheet: sheet.name, ...cell })),
  );
  return { file, bytes: stableZip(bytes), planted };
}
