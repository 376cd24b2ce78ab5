import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, type WorkBook } from "@e965/xlsx";
import { SAMPLE_BOOK, sampleBook } from "./makeSampleBook";
import { sampleMonth, type SampleFile } from "./makeSampleMonth";
import { plantedFaults } from "./plantedFaults";
import { SAMPLE_MONTHS, type SampleMonth } from "./sampleMonths";

const SAMPLE = join(__dirname, "../../assets/sample");
const made = new Map<SampleMonth, Promise<readonly SampleFile[]>>();
const filesOf = (month: SampleMonth): Promise<readonly SampleFile[]> => {
  const files = made.get(month) ?? sampleMonth(month);
  made.set(month, files);
  return files;
};
const isUpdate = process.env["UPDATE_SAMPLE"] === "1";

describe.each(SAMPLE_MONTHS)("the workbooks of %s", (month) => {
  const folder = join(SAMPLE, month);
  let files: readonly SampleFile[];

  beforeAll(async () => {
    files = await filesOf(month);
    if (!isUpdate) return;
    mkdirSync(folder, { recursive: true });
    for (const { file, bytes } of files) writeFileSync(join(folder, file), bytes);
  });

  test("are in assets/sample byte for byte (UPDATE_SAMPLE=1 writes them anew)", () => {
    for (const { file, bytes } of files) {
      const path = join(folder, file);
      expect({ file, exists: existsSync(path) }).toEqual({ file, exists: true });
      expect({ file, same: readFileSync(path).equals(bytes) }).toEqual({ file, same: true });
    }
  });

  test("have no other workbook beside them", () => {
    expect(readdirSync(folder).sort()).toEqual(files.map(({ file }) => file).sort());
  });

  test("are made of the same bytes each time", async () => {
    const again = await sampleMonth(month);
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString("base64"))).toEqual(
      files.map(({ bytes }) => Buffer.from(bytes).toString("base64")),
    );
  });
});

test("the month's book has April and May as they are closed, byte for byte (UPDATE_SAMPLE=1 writes it anew)", async () => {
  const closings = [
    { month: "2024-04", closed: "2024-05-06" },
    { month: "2024-05", closed: "2024-06-05" },
  ] as const satisfies readonly { readonly month: SampleMonth; readonly closed: string }[];
  const bytes = await sampleBook(
    await Promise.all(closings.map(async (one) => ({ ...one, files: await filesOf(one.month) }))),
  );
  const path = join(SAMPLE, SAMPLE_BOOK);
  if (isUpdate) writeFileSync(path, bytes);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

describe("June of the sample", () => {
  let files: readonly SampleFile[];
  const opened = (file: string): WorkBook => {
    const bytes = files.find((sample) => sample.file === file)?.bytes;
    if (!bytes) throw new Error(`No such sample: ${file}`);
    return read(bytes, { dense: false });
  };

  beforeAll(async () => {
    files = await filesOf("2024-06");
  });

  test("has the faults of plantedFaults where its data says so, and no others", () => {
    const listed = plantedFaults.filter(({ cell }) => cell !== null);
    expect(files.flatMap(({ planted }) => planted)).toEqual(listed);
  });

  test("opens in a second reader with every sheet in its place", () => {
    expect(files.map(({ file }) => [file, opened(file).SheetNames])).toEqual([
      [
        "重点任务台账（2024年6月）.xlsx",
        ["填表说明", "万安钻石", "绛州非遗文创", "绛州绿", "新绛中药材", "要素保障（优）", "单位简称（内部）"],
      ],
      ["重点项目台账.xlsx", ["重点项目", "三个一批汇总"]],
      ["问题台账.xlsx", ["问题台账", "Sheet3"]],
      ["指标台账.xlsx", ["指标台账"]],
      ["月报报送台账.xlsx", ["月报报送"]],
    ]);
  });

  test.each([
    ["重点任务台账（2024年6月）.xlsx", "万安钻石", "C7", "万安钻石"],
    ["重点任务台账（2024年6月）.xlsx", "绛州绿", "N13", "2024年2月30日"],
    ["重点任务台账（2024年6月）.xlsx", "新绛中药材", "L9", 2024.1],
    ["重点项目台账.xlsx", "重点项目", "A11", 4],
    ["指标台账.xlsx", "指标台账", "F23", 12],
    ["月报报送台账.xlsx", "月报报送", "D16", 45418],
  ])("%s %s!%s holds %p for that reader", (file, sheet, cell, value) => {
    const found = opened(file).Sheets[sheet]?.[cell] as { readonly v: unknown } | undefined;
    expect(found?.v).toBe(value);
  });

  test("names nobody who exists: mobiles are 138000000xx, landlines 0359-75200xx, companies have 样 in their name", () => {
    const texts = files.flatMap(({ file }) => Object.values(opened(file).Sheets).flatMap(textsOf));
    const numbers = texts.flatMap((text) => text.match(/\b1[3-9]\d{9}\b|0359-\d+/g) ?? []);
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((number) => !/^13800000\d{3}$|^0359-7520\d{3}$/.test(number))).toEqual([]);
    const companies = texts.filter((text) => /^(新绛县|山西|运城).{2,16}(有限公司|专业合作社|年画社)$/.test(text));
    expect(companies.length).toBeGreaterThan(20);
    expect(companies.filter((name) => !name.includes("样"))).toEqual([]);
  });
});

function textsOf(sheet: WorkBook["Sheets"][string]): readonly string[] {
  return Object.entries(sheet).flatMap(([key, cell]) => {
    if (key.startsWith("!")) return [];
    const value = (cell as { readonly v?: unknown }).v;
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
  });
}
