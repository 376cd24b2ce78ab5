import { theDay } from "../../../../src/core/workbook/localDate";
import { buildDirectory } from "../../../../src/core/read/directory/buildDirectory";
import { readKeyTask } from "../../../../src/core/read/directory/readKeyTask";
import { readSpecialtyTown } from "../../../../src/core/read/directory/readSpecialtyTown";
import { readTowns } from "../../../../src/core/read/directory/readTowns";
import { readUnits } from "../../../../src/core/read/directory/readUnits";

const directory = buildDirectory([]);
const cureOf = (text: string) =>
  readUnits(directory, text, "lead").names.find(({ outcome }) => outcome === "unknown")?.cure;

describe("a unit typed wrong once has one good suggestion, and only its piece of the cell changes", () => {
  test.each([
    ["县工信据", "县工信科技局"],
    ["县农业农村剧", "县农业农村局"],
    ["县农业家村局", "县农业农村局"],
    ["县工信科局技", "县工信科技局"],
    ["县发改局、县工信据", "县发改局、县工信科技局"],
    ["县工信据牵头，县发改局配合", "县工信科技局牵头，县发改局配合"],
    ["牵头单位：县工信据；责任单位：县发改局", "牵头单位：县工信科技局；责任单位：县发改局"],
    ["1.县发改局\n2.县工信据", "1.县发改局\n2.县工信科技局"],
    ["县发改局， 县工信 据", "县发改局， 县工信科技局"],
    ["县市场监\n管据", "县市场监管局"],
    ["县某某局、县工信据", "县某某局、县工信科技局"],
    ["万按镇人民政府", "万安镇人民政府"],
    ["县工信科技局、县工信据、县发改局", "县工信科技局、县发改局"],
  ])("%j becomes %j", (text, value) => {
    const reading = readUnits(directory, text, "lead");
    const cures = reading.names.flatMap(({ cure }) => cure ?? []);
    expect(cures.map((cure) => cure.value)).toEqual([value]);
  });

  test.each([
    "县商务局",
    "县教体局",
    "县审计局",
    "县应急局",
    "县自然资源局",
    "县公安局",
    "县林业局",
    "县医保局",
    "县退役军人事务局",
    "市财政局",
    "市农业农村局",
    "绛县发改局",
    "张三",
    "甲公司",
  ])("%s may be another body: nothing is offered with one click", (text) => {
    expect(cureOf(text)).toBeUndefined();
  });

  test("a name that stands there twice is asked about", () => {
    expect(cureOf("县工信据、县工信据")).toBeUndefined();
  });
});

test.each([
  ["万按镇", "万安镇"],
  ["龙兴真", "龙兴镇"],
  ["北张镇、万按镇", "北张镇、万安镇"],
])("the town %j becomes %j", (text, value) => {
  const cures = readTowns(directory, text).names.flatMap(({ cure }) => cure ?? []);
  expect(cures.map((cure) => cure.value)).toEqual([value]);
});

test.each(["三掌镇", "某某镇", "张镇"])("the town %s has no only good suggestion", (text) => {
  expect(readTowns(directory, text).names.flatMap(({ cure }) => cure ?? [])).toEqual([]);
});

test.each([
  ["万安钻右", "万安钻石"],
  ["新绛中药才", "新绛中药材"],
  ["完全不同", undefined],
])("the specialty town %s: %s", (text, only) => {
  expect(readSpecialtyTown(directory, text)).toEqual(
    expect.objectContaining({ outcome: "unknown", ...(only === undefined ? {} : { only }) }),
  );
});

test.each([
  ["推动专业镇市场主体倍曾", "推动专业镇市场主体倍增"],
  ["3.推动专业镇市场主体倍曾", undefined],
  ["完全不同的任务", undefined],
])("the key task %s: %s", (text, only) => {
  expect(readKeyTask(text)).toEqual(
    expect.objectContaining({ outcome: "unknown", ...(only === undefined ? {} : { only }) }),
  );
});

describe("a cell that names one unit twice is written with it once", () => {
  test.each([
    ["县工信局、县工信科技局", "县工信科技局"],
    ["县发改局、县工信局，县工信科技局；县财政局", "县发改局、县工信科技局；县财政局"],
    ["县工信局县工信科技局", "县工信科技局"],
  ])("%j becomes %j", (text, value) => expect(readUnits(directory, text, "lead").canonicalText).toBe(value));

  test.each(["县工信局牵头，县工信科技局配合", "1.县工信局\n2.县工信科技局"])("%j is for people to say", (text) =>
    expect(readUnits(directory, text, "lead").canonicalText).toBeNull(),
  );
});

describe("a newer official name", () => {
  const newer = "国家金融监督管理总局新绛监管支局";

  test("is no fault from the day on which it holds, and is left as it is", () => {
    const today = buildDirectory([], theDay(2024, 6, 30));
    const { lead, names, canonicalText } = readUnits(today, newer, "lead");
    expect(lead).toEqual(["运城市银保监分局新绛监管组"]);
    expect(names[0]?.outcome).toBe("canonical");
    expect(canonicalText).toBe(newer);
    expect(readUnits(today, `县工信局、${newer}`, "lead").canonicalText).toBe(`县工信科技局、${newer}`);
  });

  test("is another name before that day", () => {
    const before = buildDirectory([], theDay(2023, 12, 31));
    expect(readUnits(before, newer, "lead").names[0]?.outcome).toBe("alias");
  });

  test("the plan's own name stays right", () => {
    const today = buildDirectory([], theDay(2024, 6, 30));
    expect(readUnits(today, "运城市银保监分局新绛监管组", "lead").names[0]?.outcome).toBe("canonical");
  });
});
