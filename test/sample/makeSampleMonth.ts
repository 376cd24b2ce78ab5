import { writeXlsx, type WriteSheet } from "hucre";
import { enablingFactorsBefore } from "./before/enablingFactors";
import { jiangzhouGreensBefore } from "./before/jiangzhouGreens";
import { jiangzhouHeritageBefore } from "./before/jiangzhouHeritage";
import { problemsBefore } from "./before/problems";
import { wananDiamondsBefore, wananDiamondsGone } from "./before/wananDiamonds";
import { xinjiangHerbsBefore } from "./before/xinjiangHerbs";
import { ledgerIn, saidIn } from "./earlierMonth";
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
import { lastDays, type SampleMonth } from "./sampleMonths";
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

/** A county's workbooks for a month, as of its last day. The same call gives the same bytes, on every machine. */
export async function sampleMonth(month: SampleMonth = "2024-06"): Promise<readonly SampleFile[]> {
  const { instructions, shortNames, projectSummary, leftOver } = companionSheets;
  const taskLedgers = [
    ledgerIn(month, wananDiamonds(), wananDiamondsBefore, wananDiamondsGone),
    ledgerIn(month, jiangzhouHeritage(), jiangzhouHeritageBefore),
    ledgerIn(month, jiangzhouGreens(), jiangzhouGreensBefore),
    ledgerIn(month, xinjiangHerbs(), xinjiangHerbsBefore),
    ledgerIn(month, enablingFactors(), enablingFactorsBefore),
  ];
  const workbookOf = workbookIn(month);
  return Promise.all([
    workbookOf("重点任务台账（2024年6月）.xlsx", taskLedgers, { before: [instructions()], after: [shortNames()] }),
    workbookOf("重点项目台账.xlsx", [keyProjects(month)], { after: [projectSummary(month)] }),
    workbookOf("问题台账.xlsx", [ledgerIn(month, problems(), problemsBefore)], { after: [leftOver()] }),
    workbookOf("指标台账.xlsx", [indicators(month)]),
    workbookOf("月报报送台账.xlsx", [submissions(month)]),
  ]);
}

interface Beside {
  readonly before?: readonly WriteSheet[];
  readonly after?: readonly WriteSheet[];
}

function workbookIn(month: SampleMonth) {
  const saved = new Date(`${lastDays[month]}T09:00:00Z`);
  return (nameInJune: string, ledgers: readonly SampleLedger[], beside: Beside = {}): Promise<SampleFile> =>
    workbook(saidIn(month, nameInJune), ledgers, beside, saved);
}

async function workbook(
  file: string,
  ledgers: readonly SampleLedger[],
  { before = [], after = [] }: Beside,
  saved: Date,
): Promise<SampleFile> {
  const drawn = ledgers.map(ledgerSheet);
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
