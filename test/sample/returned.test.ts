import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxWorkbook } from "../../src/adapters/xlsx/xlsxWorkbook";
import { planCollection } from "../../src/core/show/collecting/planCollection";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { readWorkbookBytes } from "../support/xlsxFiles";
import { returnedSample, type ReturnedSample } from "./makeReturned";
import { SAMPLE_BOOK } from "./makeSampleBook";

const SAMPLE = join(__dirname, "../../assets/sample");
const FOLDER = join(SAMPLE, "2024-06-returned");
const MASTER = "重点任务台账（2024年6月）.xlsx";
let master: WorkbookSnapshot;
let made: readonly ReturnedSample[];

beforeAll(async () => {
  master = await readWorkbookBytes(readFileSync(join(SAMPLE, "2024-06", MASTER)), MASTER);
  const book = await readWorkbookBytes(readFileSync(join(SAMPLE, SAMPLE_BOOK)), SAMPLE_BOOK);
  made = await returnedSample(master, book);
  if (process.env["UPDATE_SAMPLE"] !== "1") return;
  mkdirSync(FOLDER, { recursive: true });
  for (const { file, bytes } of made) writeFileSync(join(FOLDER, file), bytes);
});

describe("what three units returned for June", () => {
  test("is in assets/sample byte for byte (UPDATE_SAMPLE=1 writes it anew)", () => {
    for (const { file, bytes } of made) {
      const path = join(FOLDER, file);
      expect({ file, exists: existsSync(path) }).toEqual({ file, exists: true });
      expect({ file, same: readFileSync(path).equals(bytes) }).toEqual({ file, same: true });
    }
    expect(readdirSync(FOLDER).sort()).toEqual(made.map(({ file }) => file).sort());
  });

  test("collected, all that they wrote is merged or to be decided", async () => {
    const files = await Promise.all(
      made.map(async ({ file, bytes }) => {
        const opened = xlsxWorkbook(bytes, file);
        return { file, workbook: await opened.snapshot(), property: await opened.property("台账标识") };
      }),
    );
    const {
      merged,
      decisions,
      files: outcome,
      month,
    } = planCollection(master, files, { asOf: null, today: day("2024-07-06") });
    expect(month).toBe("2024-06");
    expect(outcome.map(({ unit, status }) => [unit, status])).toEqual([
      ["县农业农村局", "merged"],
      ["县招商投资促进中心", "merged"],
      ["县文旅局", "merged"],
    ]);
    expect(merged.map(({ unit, column, after }) => [unit, column, after])).toEqual([
      ["县农业农村局", "progressText", "示范基地已验收，正在整理资料。"],
      ["县招商投资促进中心", "progressText", "6月28日又签约1家，设备已进场安装。"],
      ["县文旅局", "progressText", "新增市场主体4户，累计21户。"],
    ]);
    expect(decisions.map(({ kind, unit, column }) => [kind, unit, column])).toEqual([
      ["unknown-row", "县农业农村局", null],
      ["locked-cell", "县文旅局", "due"],
    ]);
  });
});
