import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { on, problems, projects, tasks } from "../flow/flow";
import { drawnBook, drawnSheet } from "../support/drawnBook";

/** Workbooks as clerks keep them, drawn small. */
export const messyBooks: readonly (readonly [what: string, book: WorkbookSnapshot])[] = [
  [
    "dates and progress written in many ways, merged cells, hidden rows",
    drawnBook(
      tasks(
        [
          { 完成时限: "2024.6", 完成率: "80%", 完成状态: "已完成" },
          { 完成时限: 2024.6, 完成率: { value: 0.8, format: "0%" } },
          { 完成时限: on("2024-06-30"), 完成率: 100, 完成状态: "√", 牵头单位: "县发改局、县财政局" },
          { 完成时限: "6月底前", 完成率: "差不多", 联系电话: 13900000000 },
          { 完成时限: { value: 45473.5, format: 'yyyy"年"m"月"d"日" hh:mm' }, 备注: "多行\n内容 " },
          { 完成状态: true, 完成率: { fault: "error", text: "#DIV/0!" }, 序号: "001" },
        ],
        { merges: ["D3:D4", "H5:H7"], hiddenRows: [4, 6] },
      ),
    ),
  ],
  [
    "several sheets, hidden ones too, strays far away, texts that look like something else",
    drawnBook([
      tasks([{}, {}], { name: "重点任务", visibility: "hidden" }),
      problems([{ 问题描述: "=1+1" }, { 问题描述: "'引号" }], {
        name: "问题 & <台账>",
        strays: { Z900: "远处", AB3: -0.5 },
      }),
      projects([{ 总投资: "1,000" }, { 总投资: { value: 1e15, format: "#,##0" } }], { name: "项目'24" }),
      drawnSheet([], { name: "空" }),
      drawnSheet([["说明"], [null, 0, false]], { name: "说明", visibility: "very-hidden" }),
    ]),
  ],
  [
    "settings sheets beside the ledger",
    drawnBook([
      tasks([{ 牵头单位: "老发改委" }, { 完成率: 0.2 }]),
      drawnSheet(
        [
          ["类别", "规范名称", "别名", "生效", "失效"],
          ["单位", "县发展和改革局", "老发改委"],
        ],
        { name: "名录" },
      ),
      drawnSheet(
        [
          ["项目", "值", "说明"],
          ["黄灯落后", 0.1],
        ],
        { name: "考核设置" },
      ),
    ]),
  ],
];

/** A small sheet with every kind of cell, for edits. */
export const editedBook: WorkbookSnapshot = drawnBook(
  [
    drawnSheet(
      [
        ["标题", "<", "<", null],
        ["甲", 1, { value: 45473, format: "yyyy/m/d" }, { value: 0.5, format: "0%" }],
        ["乙", "001", true, { fault: "error", text: "#N/A" }],
        ["丙", "^", null, 2],
        [],
        ["丁", "=1+1", "2024-6-30", null],
      ],
      { name: "台账", hiddenRows: [6] },
    ),
    drawnSheet([["项目", "值"]], { name: "别的" }),
  ],
  "改.xlsx",
);

/** Cells of it that hold a formula. */
export const editedFormulas: Readonly<Record<string, string>> = { "台账!D4": "1+1" };
