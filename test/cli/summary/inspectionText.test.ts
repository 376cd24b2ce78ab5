import { inspectionText } from "../../../src/cli/summary/inspectionText";
import { aCompleteReport } from "../../support/aReport";

test("says of every sheet what it is taken for, why, and which headings were seen in which column", () => {
  const sheets = aCompleteReport().sheets.map((sheet) => ({
    ...sheet,
    reason: `理由${sheet.sheet}`,
    leftOut:
      sheet.kind === null
        ? []
        : [
            { why: "band" as const, rows: [7] },
            { why: "total" as const, rows: [10, 11, 12, 13, 14, 15] },
          ],
  }));
  const lines = inspectionText(sheets, null, { width: undefined, colours: false }).split("\n");
  expect(lines.map((line) => line.trim())).toEqual([
    "工作表识别情况",
    "",
    "一、2024年6月台账.xlsx",
    "重点任务台账",
    "认作重点任务台账：理由重点任务台账。",
    "表头：第4行、第5行",
    "栏目：A 序号、K 时间节点/完成时间",
    "记录：第6—9行",
    "不作记录：分段标题1行（第7行），小计、合计6行（第10、11、12、13、14……行）",
    "通讯录",
    "不作台账：理由通讯录。",
    "表头：没有找到",
    "",
  ]);
});
