import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookBytes } from "../../../src/adapters/xlsx/readWorkbookBytes";
import { writeXlsx } from "../../../src/adapters/xlsx/write/writeXlsx";
import { planWrites } from "../../../src/core/writes/planWrites";
import { run } from "../../../src/core/run";
import { day } from "../../builders/day";
test("x", async () => {
  const SAMPLE = join(__dirname, "../../../assets/sample/2024-06");
  const names = readdirSync(SAMPLE).filter((name) => name.endsWith(".xlsx")).sort();
  const books = await Promise.all(names.map((name) => readWorkbookBytes(readFileSync(join(SAMPLE, name)), name)));
  const all = run(books, { asOf: day("2024-06-30") });
  writeFileSync("/tmp/ic/out/all.xlsx", await writeXlsx(null, planWrites(all, [], { mark: true, sameWorkbook: false })));
  const i = names.findIndex((n) => n.includes("重点任务"));
  const one = run([books[i]!], { asOf: day("2024-06-30") });
  const users = books[i]!.sheets.map((s) => s.name);
  writeFileSync("/tmp/ic/out/one.xlsx", await writeXlsx(readFileSync(join(SAMPLE, names[i]!)), planWrites(one, users, { mark: true, sameWorkbook: true })));
});
