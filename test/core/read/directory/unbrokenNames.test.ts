import { buildDirectory } from "../../../../src/core/read/directory/buildDirectory";
import { readKeyTask } from "../../../../src/core/read/directory/readKeyTask";
import { readSpecialtyTown } from "../../../../src/core/read/directory/readSpecialtyTown";
import { readTowns } from "../../../../src/core/read/directory/readTowns";
import { readUnits } from "../../../../src/core/read/directory/readUnits";

/** Line breaks inside names, to fit a narrow column (DECIDED G7). */
const directory = buildDirectory([]);
const units = (text: string) => readUnits(directory, text, "lead");
const unknown = (text: string) =>
  units(text)
    .names.filter(({ outcome }) => outcome === "unknown")
    .map((name) => name.text);

describe("units cut by a line break", () => {
  test.each([
    ["县市场\n监管局", ["县市场监管局"], "县市场监管局"],
    ["县\n发改局", ["县发改局"], "县发改局"],
    ["县发改\n局", ["县发改局"], "县发改局"],
    ["新绛经济技术\n开发区管委会", ["新绛经济技术开发区管委会"], "新绛经济技术开发区管委会"],
    ["新绛\n经济技术\n开发区\n管委会", ["新绛经济技术开发区管委会"], "新绛经济技术开发区管委会"],
    ["县市场监管局\n县工信\n科技局", ["县市场监管局", "县工信科技局"], "县市场监管局\n县工信科技局"],
    ["县农业农村局、县发改\n局", ["县农业农村局", "县发改局"], "县农业农村局、县发改局"],
    ["县市场\r\n监管局", ["县市场监管局"], "县市场监管局"],
    ["县市场 \n 监管局", ["县市场监管局"], "县市场监管局"],
    ["牵头单位：县市场\n监管局", ["县市场监管局"], "牵头单位：县市场监管局"],
    ["县市场\n监管局牵头", ["县市场监管局"], "县市场监管局牵头"],
    ["县市场\n监管局 县财政局", ["县市场监管局", "县财政局"], "县市场监管局 县财政局"],
    ["万安镇\n人民政府", ["万安镇人民政府"], "万安镇人民政府"],
    ["县工信\n科技局县文\n旅局", ["县工信科技局", "县文旅局"], "县工信科技局县文旅局"],
    ["市生态环境局\n新绛分局", ["市生态环境局新绛分局"], "市生态环境局新绛分局"],
  ])("%j", (text, lead, unbroken) => {
    const reading = units(text);
    expect(reading.lead).toEqual(lead);
    expect(reading.unbrokenText).toBe(unbroken);
    expect(unknown(text)).toEqual([]);
    expect(reading.repeated).toEqual([]);
  });

  test.each([
    "县发改局\n县财政局",
    "县发改局\n\n县财政局",
    "县发改局、\n县财政局",
    "牵头单位：\n县发改局\n责任单位：\n县财政局",
    "县发改局牵头\n县财政局配合",
    "1.县发改局\n2.县财政局",
    "经开区\n县行政审批局",
    "县农业农村局\n县蔬菜中心",
    "县市场监管局（知识产权局\n药监局）",
    "\n县发改局\n",
    "县某局\n县乙局",
    "县发改局\n县某局",
    "县某局\n县发改局",
  ])("%j has none inside a name", (text) => {
    expect(units(text).unbrokenText).toBeNull();
  });

  test("unknown names stay as many as they are written", () => {
    expect(unknown("县某局\n县乙局")).toEqual(["县某局", "县乙局"]);
    expect(unknown("县发改局\n县某局")).toEqual(["县某局"]);
  });

  test("another place's bureau is not the county's, on two lines either", () => {
    expect(units("运城市\n财政局").lead).toEqual([]);
    expect(unknown("运城市\n财政局")).toEqual(["运城市财政局"]);
  });

  test("a misspelt name on two lines is one, and is suggested whole", () => {
    const [name, ...more] = units("县市场监\n管据").names;
    expect(more).toEqual([]);
    expect(name).toMatchObject({ text: "县市场监管据", outcome: "unknown", suggestions: ["县市场监管局"] });
  });

  test("names in other spellings are written whole", () => {
    expect(units("县发展和\n改革局\n县财政局").canonicalText).toBe("县发改局\n县财政局");
  });
});

describe("towns", () => {
  test.each([
    ["万安\n镇", ["万安镇"], "万安镇"],
    ["万\n安镇、泉掌镇", ["万安镇", "泉掌镇"], "万安镇、泉掌镇"],
    ["北张镇\n泉\n掌镇", ["北张镇", "泉掌镇"], "北张镇\n泉掌镇"],
    ["万安镇\n泉掌镇", ["万安镇", "泉掌镇"], null],
    ["全县\n各镇", directory.towns.map(({ name }) => name), null],
  ])("%j", (text, towns, unbroken) => {
    const reading = readTowns(directory, text);
    expect(reading.towns).toEqual(towns);
    expect(reading.unbrokenText).toBe(unbroken);
    expect(reading.names.every(({ outcome }) => outcome !== "unknown")).toBe(true);
  });
});

describe("specialty towns", () => {
  test.each([
    ["万安\n钻石", "万安钻石"],
    ["绛州非遗\n文创专业镇", "绛州非遗文创专业镇"],
    ["新绛\n中药材\n专班", "新绛中药材专班"],
  ])("%j", (text, unbroken) => {
    expect(readSpecialtyTown(directory, text)).toMatchObject({ outcome: "read", unbrokenText: unbroken });
  });

  test.each(["万安钻石", "万安钻石\n", "万安钻石\n（专业镇）", "绛州绿\n专业镇", "1.\n绛州绿"])(
    "%j has none inside the name",
    (text) => {
      const reading = readSpecialtyTown(directory, text);
      expect(reading.outcome).toBe("read");
      expect(reading).not.toHaveProperty("unbrokenText");
    },
  );

  test("two, one of them on two lines, are two", () => {
    expect(readSpecialtyTown(directory, "万安\n钻石\n绛州绿")).toEqual({
      outcome: "several",
      specialtyTowns: ["万安钻石", "绛州绿"],
    });
  });
});

describe("key tasks", () => {
  test.each([
    ["推动专业镇市场\n主体倍增", 1, "推动专业镇市场主体倍增"],
    ["1.推动专业镇市场\n主体倍增", 1, "1.推动专业镇市场主体倍增"],
    ["任务1：\n推动专业镇\n市场主体倍增", 1, "任务1：\n推动专业镇市场主体倍增"],
  ])("%j", (text, keyTask, unbroken) => {
    expect(readKeyTask(text)).toEqual({ outcome: "read", keyTask, unbrokenText: unbroken });
  });

  test.each([
    "1.\n推动专业镇市场主体倍增",
    "任务1\n",
    "1.推动专业镇市场主体倍增\n（引）",
    "1、\n新增企业五家\n培育园区",
  ])("%j has none inside the title", (text) => {
    expect(readKeyTask(text)).toEqual({ outcome: "read", keyTask: 1 });
  });

  test("two, one of them on two lines, are two", () => {
    expect(readKeyTask("1.推动专业镇市场\n主体倍增\n3.推动专业镇重大项目建设")).toEqual({
      outcome: "several",
      keyTasks: [1, 3],
    });
  });
});

describe("a lone character behind a space", () => {
  test.each([
    ["县发改局 李", ["县发改局"], ["李"]],
    ["县发改局 县", ["县发改局"], ["县"]],
    ["县财政局 县发改局 县", ["县财政局", "县发改局"], ["县"]],
    ["县发改局 县财 政 局", ["县发改局", "县财政局"], []],
    ["县 发改 局", ["县发改局"], []],
    ["县发改局 县财政 居", ["县发改局"], ["县财政居"]],
  ])("is the end of a broken name and no part of a whole one: %j", (text, lead, others) => {
    expect(units(text).lead).toEqual(lead);
    expect(unknown(text)).toEqual(others);
  });
});
