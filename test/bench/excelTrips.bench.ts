import { run } from "../../src/core/run";
import { planWrites } from "../../src/core/show/writes/planWrites";
import { excelOn, snapshotOf, type OpenedExcel } from "../adapters/excel/openedExcel";
import { day } from "../builders/day";
import { WorkbookModel } from "../host/model/workbookModel";

/*
 * Round trips and bytes of the whole main job in Excel, for ledgers of 1 000 and of 100 000 rows. Bytes and trips are exact; times
 * hang on the machine and the simulated host, and are printed for comparison only.
 * Run: npx jest --testMatch '<rootDir>/test/bench/excelTrips.bench.ts'
 */
jest.setTimeout(1_800_000);

const HEADINGS =
  "序号 任务编号 专业镇 重点任务 具体任务 年度目标 责任镇 牵头单位 责任单位 分管县领导 责任人 联系电话 启动时间 完成时限 完成状态 完成率 实际完成时间 备注";

function ledger(rows: number): WorkbookModel {
  const model = new WorkbookModel("台账.xlsx");
  const sheet = model.addSheet("重点任务");
  sheet.cells.at(0, 0).value = "2024年重点任务台账";
  HEADINGS.split(" ").forEach((heading, column) => (sheet.cells.at(1, column).value = heading));
  const base = sheet.cells.baseStyle;
  const days = { ...base, numberFormat: "yyyy/m/d" };
  const percent = { ...base, numberFormat: "0%" };
  for (let i = 0; i < rows; i++) {
    const done = i % 3 === 0;
    const due = 45350 + (i % 300);
    const values = [
      ...[i + 1, `RW-${i + 1}`, "万安钻石", (i % 12) + 1, `推进第${i + 1}项培育任务，完善产业链条`, "年底前完成"],
      ...["万安镇", "县工信科技局", "县农业农村局、县财政局", "李某某", "张某某", "13800000000"],
      ...[45292, due, done ? "已完成" : "推进中", done ? 1 : (i % 10) / 10, done ? due - 5 : null, null],
    ];
    values.forEach((value, column) => {
      if (value === null) return;
      const cell = sheet.cells.at(i + 2, column);
      cell.value = value;
      if (column === 12 || column === 13 || column === 16) cell.style = days;
      if (column === 15) cell.style = percent;
    });
  }
  return model;
}

async function measured<T>(what: string, { host }: OpenedExcel, work: () => Promise<T>): Promise<T> {
  host.reset();
  const started = performance.now();
  const result = await work();
  const seconds = (performance.now() - started) / 1000;
  const [bytes, peak] = [host.bytes(), host.peak()];
  const mb = (count: number): string => `${(count / 1e6).toFixed(2)} MB`;
  process.stdout.write(
    `${what.padEnd(24)} ${String(host.roundTrips()).padStart(4)} trips  sent ${mb(bytes.sent)}  received ${mb(bytes.received)}  ` +
      `largest ${mb(peak.sent)} / ${mb(peak.received)}  ${seconds.toFixed(1)} s\n`,
  );
  expect(Math.max(peak.sent, peak.received)).toBeLessThan(5_000_000);
  return result;
}

test.each([1_000, 100_000])("%d rows", async (rows) => {
  const excel = await excelOn(ledger(rows));
  const label = `${rows} rows: `;
  const snapshot = await measured(`${label}read`, excel, () => snapshotOf(excel.workbook));
  const result = run([snapshot], { asOf: day("2024-06-30") });
  const { sheets, marks } = planWrites(result, await excel.workbook.usersSheetNames(), {
    mark: true,
    sameWorkbook: true,
  });
  // The simulated Excel computes formulas by an engine that is slow with 100 000 rows; by hand it leaves them alone.
  excel.model.calculationMode = "Manual";
  await measured(`${label}sheets`, excel, () => excel.workbook.write({ sheets, marks: null }));
  await measured(`${label}marks`, excel, () => excel.workbook.write({ sheets: null, marks }));
  await measured(`${label}unmark`, excel, () => excel.workbook.write({ sheets: null, marks: [] }));
  const cells = Array.from({ length: 1_000 }, (_, i) => ({ sheet: "重点任务", cell: `R${i + 3}`, value: "备注" }));
  const { journal } = await measured(`${label}edit 1 000 cells`, excel, () =>
    excel.workbook.edit({ newSheets: [], cells }),
  );
  if (journal !== null) await measured(`${label}undo`, excel, () => excel.workbook.undo(journal));
  await measured(`${label}read 1 row`, excel, () => excel.workbook.readRows("重点任务", 500, 500));
  await excel.dispose();
});
