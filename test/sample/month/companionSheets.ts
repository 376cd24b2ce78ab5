import type { WriteSheet } from "hucre";
import { saidIn } from "../earlierMonth";
import type { SampleMonth } from "../sampleMonths";
import type { SampleStyle } from "../sampleStyles";
import { sheetCanvas } from "../sheetCanvas";

/** Sheets that stand beside the ledgers and are none themselves. */
export const companionSheets = {
  instructions: (): WriteSheet =>
    plainSheet(
      "填表说明",
      [6, 18, 70],
      [
        ["heading", "填　表　说　明"],
        [
          "plain",
          1,
          "填报范围",
          "四个专业镇推进专班、县直有关单位和各镇，每月28日前更新，次月5日前报县领导小组办公室。",
        ],
        ["plain", 2, "重点任务", "按新政办发〔2023〕33号文件十二项重点任务填写，可填序号，也可填任务名称。"],
        ["plain", 3, "完成时限", "填写年、月、日；长期任务填“长期坚持”。"],
        ["plain", 4, "完成率", "按实际进度填写；未启动填0，不得留空。"],
        ["plain", 5, "牵头单位", "与文件分工一致，多个单位之间用顿号隔开。"],
        ["plain", 6, "延期", "确需延期的，填写调整后时限和延期理由，报分管县领导同意。"],
      ],
    ),
  shortNames: (): WriteSheet => ({
    ...plainSheet(
      "单位简称（内部）",
      [24, 34, 30],
      [
        ["heading", "常用简称（办公室内部使用，不外发）"],
        ["plain", "工信局", "县工信科技局", "办公室设在该局"],
        ["plain", "小企业中心", "县小企业发展促进中心", "万安钻石专班牵头"],
        ["plain", "经开区", "新绛经济技术开发区管委会", "公文中用全称"],
        ["plain", "横桥乡", "横桥镇", "已撤乡设镇，旧表仍有沿用"],
      ],
    ),
    hidden: true,
  }),
  projectSummary: (month: SampleMonth): WriteSheet =>
    plainSheet(
      "三个一批汇总",
      [20, 16, 20, 36],
      [
        ["heading", saidIn(month, "专业镇项目“三个一批”汇总（2024年6月）")],
        ["plain", "类别", "个数", "其中：本年新增", "备注"],
        ...BATCHES[month],
      ],
    ),
  leftOver: (): WriteSheet => ({ name: "Sheet3", rows: [] }),
} as const;

/** What the office counted by hand. */
const BATCHES: Readonly<Record<SampleMonth, readonly PlainRow[]>> = {
  "2024-04": [
    ["plain", "投产一批", 1, 1, null],
    ["plain", "开工一批", 11, 5, null],
    ["plain", "签约一批", 3, 2, null],
    ["plain", "储备", 4, 4, null],
  ],
  "2024-05": [
    ["plain", "投产一批", 2, 2, null],
    ["plain", "开工一批", 10, 5, null],
    ["plain", "签约一批", 4, 3, null],
    ["plain", "储备", 3, 3, null],
  ],
  "2024-06": [
    ["plain", "投产一批", 4, 4, "含竣工1个"],
    ["plain", "开工一批", 8, 5, null],
    ["plain", "签约一批", 5, 4, null],
    ["plain", "储备", 3, 3, null],
  ],
};

type PlainRow = readonly [style: SampleStyle, ...values: (string | number | null)[]];

function plainSheet(name: string, widths: readonly number[], rows: readonly PlainRow[]): WriteSheet {
  const canvas = sheetCanvas();
  rows.forEach(([style, ...values], i) => {
    const row = i + 1;
    canvas.setRow(row, { height: style === "heading" ? 30 : 32 });
    if (values.length === 1) {
      canvas.putMerged(
        { firstRow: row, firstColumn: 1, lastRow: row, lastColumn: widths.length },
        values[0] ?? null,
        style,
      );
    } else {
      values.forEach((value, column) => canvas.put(row, column + 1, value, style));
    }
  });
  return {
    name,
    ...canvas.finished(),
    columns: widths.map((width) => ({ width })),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
