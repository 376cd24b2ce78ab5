import { performance } from "node:perf_hooks";
import { nodeZip } from "../../src/adapters/files/nodeZip";
import { newFormWorkbook } from "../../src/adapters/xlsx/newFormWorkbook";
import { xlsxWorkbook } from "../../src/adapters/xlsx/xlsxWorkbook";
import { run } from "../../src/core/run";
import type { ReturnedFile } from "../../src/core/show/collecting/collectFiles";
import { planCollection } from "../../src/core/show/collecting/planCollection";
import { planTemplates } from "../../src/core/show/handout/planTemplates";
import { plan } from "../../src/core/plan/plan";
import { day } from "../builders/day";
import { bookBytes } from "../contract/bookBytes";
import { tasks } from "../flow/flow";
import { drawnBook } from "../support/drawnBook";

/* 30 units of 200 rows each, put into a master of 6 000: what collecting takes beside reading the same files. */
const UNITS = 30;
const ROWS = 200;

test("what collecting takes beside reading", async () => {
  const names = plan.leadingGroup.members
    .map(({ unit }) => unit)
    .filter((unit) => unit.startsWith("县") && unit !== "县政府");
  const units = Array.from({ length: UNITS }, (_, at) => names[at % names.length] ?? "");
  const rows = units.flatMap((unit, at) =>
    Array.from({ length: ROWS }, (_unused, row) => ({
      牵头单位: unit,
      具体任务: `第${at}组第${row}项任务，建设内容${row * 7}`,
    })),
  );
  const master = drawnBook(tasks(rows), "台账.xlsx");
  const asOf = day("2024-06-30");
  const { files } = planTemplates(run([master], { asOf }), {
    rows: "lead",
    units: null,
    due: null,
    widthsOf: () => [],
  });
  const masterBytes = bookBytes(master);
  const bytes: { file: string; bytes: Uint8Array }[] = [];
  for (const { file, form } of files) bytes.push({ file, bytes: await newFormWorkbook(form(), nodeZip) });

  const times: number[][] = [];
  for (let turn = 0; turn < 3; turn++) {
    let at = performance.now();
    const into = xlsxWorkbook(masterBytes, "台账.xlsx", { native: nodeZip });
    const book = await into.snapshot();
    const returned: ReturnedFile[] = [];
    for (const one of bytes) {
      const opened = xlsxWorkbook(one.bytes, one.file, { native: nodeZip });
      returned.push({ file: one.file, workbook: await opened.snapshot(), property: await opened.property("台账标识") });
    }
    const reading = performance.now() - at;
    at = performance.now();
    const collection = planCollection(book, returned, { asOf, today: asOf });
    const planning = performance.now() - at;
    await into.edit(collection.edit);
    times.push([reading, planning, performance.now() - at - planning]);
  }
  const best = times[0]!.map((_, at) => Math.round(Math.min(...times.map((turn) => turn[at] ?? 0))));
  process.stdout.write(`${files.length} files: reading ${best[0]} ms, planning ${best[1]} ms, writing ${best[2]} ms\n`);
  expect(files.length).toBeGreaterThan(20);
});
