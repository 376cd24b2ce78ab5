import { planWrites } from "../../../../src/core/show/writes/planWrites";
import { run } from "../../../../src/core/run";
import { xlsxWorkbook } from "../../../../src/adapters/xlsx/xlsxWorkbook";
import { day } from "../../../builders/day";
import { sampleMonth } from "../../../sample/makeSampleMonth";
import { packageFaults, partsOf, textOfPart } from "./packageFacts";

const FILE = "重点任务台账（2024年6月）.xlsx";

test("a sheet that is kept has values for formulas, and its chart, table and pages speak of it", async () => {
  const { bytes } = (await sampleMonth()).find(({ file }) => file === FILE)!;
  const workbook = xlsxWorkbook(bytes, FILE);
  const users = await workbook.usersSheetNames();
  const result = run([await workbook.snapshot()], { asOf: day("2024-06-30") });
  const write = planWrites(result, users, { mark: false, sameWorkbook: true });
  await workbook.write(write);
  const kept = [
    { key: "completion", name: "完成情况（留存）" },
    { key: "index", name: "台账索引（留存）" },
  ];
  await workbook.write({ ...write, kept });
  expect(packageFaults(workbook.bytes())).toEqual([]);
  const parts = [...partsOf(workbook.bytes())].map(([name]) => name);
  const texts = parts.filter((name) => /charts\/chart/.test(name)).map((name) => textOfPart(workbook.bytes(), name));
  expect(texts.filter((text) => text.includes("'完成情况（留存）'!")).length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.includes("'完成情况'!")).length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.includes("'完成情况'!") && text.includes("（留存）"))).toEqual([]);
  const main = textOfPart(workbook.bytes(), "xl/workbook.xml");
  const names = [...main.matchAll(/<definedName name="([^"]*)" localSheetId="(\d+)"[^>]*>([^<]*)</g)];
  const theirs = names.filter(([, , , text]) => text!.includes("（留存）"));
  const places = theirs.map(([, name, scope]) => [name!.startsWith("_xlnm.Print_"), Number(scope)]);
  expect(places.length).toBeGreaterThan(0);
  for (const [isPrinted, place] of places) {
    expect(isPrinted).toBe(true);
    expect([users.length, users.length + 1]).toContain(place);
  }
  const sheets = parts.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const frozen = sheets.filter((name) => !/<f>/.test(textOfPart(workbook.bytes(), name)));
  expect(frozen.length).toBeGreaterThanOrEqual(users.length + kept.length);
  const tables = parts.filter((name) => /tables\/table/.test(name)).map((name) => textOfPart(workbook.bytes(), name));
  const tableNames = tables.map((text) => / displayName="([^"]*)"/.exec(text)![1]!);
  expect(new Set(tableNames).size).toBe(tableNames.length);
  expect(await workbook.usersSheetNames()).toEqual([...users, "完成情况（留存）", "台账索引（留存）"]);
});
