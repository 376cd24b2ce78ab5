/**
 * What collecting takes beside reading the same files: 30 units of 200 rows each, three cells of every row filled in, put into a
 * master of 6 000 rows. At most three times the reading, in CPU of one process:
 *
 *     node test/bench/collect.mjs
 */
import { register } from "node:module";

register("./readWorkbook.loader.mjs", import.meta.url);
const { nodeZip } = await import("../../src/adapters/files/nodeZip.ts");
const { newFormWorkbook } = await import("../../src/adapters/xlsx/newFormWorkbook.ts");
const { xlsxWorkbook } = await import("../../src/adapters/xlsx/xlsxWorkbook.ts");
const { run } = await import("../../src/core/run.ts");
const { planCollection } = await import("../../src/core/show/collecting/planCollection.ts");
const { planTemplates } = await import("../../src/core/show/handout/planTemplates.ts");
const { IDENTITY_PROPERTY } = await import("../../src/core/show/handout/templateIdentity.ts");
const { defaultUnits } = await import("../../src/core/read/directory/defaultUnits.ts");
const { theDay } = await import("../../src/core/workbook/localDate.ts");
const { drawnBook, drawnSheet, drawnTable } = await import("../support/drawnBook.ts");
const { filledForm } = await import("../support/filledForm.ts");
const { bookBytes } = await import("../contract/bookBytes.ts");

const UNITS = 30;
const ROWS = 200;
const TURNS = 5;
const MOST = 3;

const HEADINGS =
  "序号 任务编号 专业镇 重点任务 具体任务 年度目标 责任镇 牵头单位 责任单位 分管县领导 责任人 联系电话 启动时间 完成时限 完成状态 完成率 " +
  "实际完成时间 调整后时限 延期理由 进展情况 存在问题 下一步打算 备注";

const asOf = theDay(2024, 6, 30);
const units = defaultUnits()
  .slice(0, UNITS)
  .map(({ name }) => name);
const taskOf = (unit, row) => `第${unit}组第${row}项任务，建设内容${row * 7}`;
const rows = units.flatMap((unit, at) => Array.from({ length: ROWS }, (_, row) => rowOf(unit, at, row)));
const master = drawnBook(
  drawnSheet([["2024年重点任务台账"], ...drawnTable(HEADINGS, ...rows)], { name: "任务" }),
  "台账.xlsx",
);
const masterBytes = bookBytes(master);
const order = { rows: "lead", units: null, due: null, widthsOf: () => [] };
const { files } = planTemplates(run([master], { asOf }), order);
const returned = [];
for (const { file, unit, form } of files)
  returned.push({ file, bytes: await newFormWorkbook(filled(form(), units.indexOf(unit)), nodeZip) });

const turns = [];
for (let turn = 0; turn < TURNS; turn += 1) turns.push(await collect());
// The first turns have the compiler's work in them.
const [reading, planning, writing] = turns.reduce((one, other) => (sum(other) < sum(one) ? other : one));
const ratio = (planning + writing) / reading;
console.log(
  `${files.length} files of ${ROWS} rows into ${rows.length}: reading 1 (${reading.toFixed(0)} ms of CPU), ` +
    `planning ${(planning / reading).toFixed(2)}, writing ${(writing / reading).toFixed(2)}: ` +
    `${ratio.toFixed(2)} × reading, at most ${MOST}`,
);
if (ratio > MOST) process.exitCode = 1;

async function collect() {
  const clock = stopwatch();
  const into = xlsxWorkbook(masterBytes, "台账.xlsx", { native: nodeZip });
  const book = await into.snapshot();
  const read = [];
  for (const { file, bytes } of returned) {
    const opened = xlsxWorkbook(bytes, file, { native: nodeZip });
    const property = await opened.property(IDENTITY_PROPERTY);
    read.push({ file, workbook: await opened.snapshot(), property });
  }
  const reading = clock();
  const { edit } = planCollection(book, read, { asOf, today: asOf });
  const planning = clock();
  const { written } = await into.edit(edit);
  if (written !== UNITS * ROWS * 3) throw new Error(`${written} cells were merged`);
  return [reading, planning, clock()];
}

function rowOf(unit, at, row) {
  return {
    序号: at * ROWS + row + 1,
    专业镇: "万安钻石",
    重点任务: 1,
    具体任务: taskOf(at, row),
    责任镇: "万安镇",
    牵头单位: unit,
    启动时间: { value: theDay(2024, 1, 1), format: "yyyy/m/d" },
    完成时限: { value: theDay(2024, 12, 31), format: "yyyy/m/d" },
    完成状态: "进行中",
    完成率: 0.2,
    进展情况: "正在推进",
  };
}

function filled(form, unit) {
  const changes = Array.from({ length: ROWS }, (_, row) => [
    taskOf(unit, row),
    { 完成率: 0.5, 进展情况: `六月完成${row}项`, 存在问题: "资金没有到位" },
  ]);
  return filledForm(form, "任务", Object.fromEntries(changes));
}

/** Milliseconds of CPU since the last call. */
function stopwatch() {
  let last = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    return (user + system) / 1000;
  };
}

function sum(times) {
  return times.reduce((total, time) => total + time, 0);
}
