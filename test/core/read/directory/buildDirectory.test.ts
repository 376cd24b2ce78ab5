import { buildDirectory } from "../../../../src/core/read/directory/buildDirectory";
import { defaultUnits } from "../../../../src/core/read/directory/defaultUnits";
import type { DirectoryEntry } from "../../../../src/core/read/directory/directory";
import { directoryEntries } from "./directoryEntries";
import { planRole, workingGroupLeads } from "../../../../src/core/read/directory/planRole";
import { readTowns } from "../../../../src/core/read/directory/readTowns";
import { readUnits } from "../../../../src/core/read/directory/readUnits";
import { spellingsOf } from "../../../../src/core/read/directory/spellingsOf";
import { unitOrder } from "../../../../src/core/read/directory/unitOrder";
import { plan } from "../../../../src/core/plan/plan";
import { isoText, theDay } from "../../../../src/core/workbook/localDate";

const directory = buildDirectory([]);
const unit = (name: string, ...aliases: string[]): DirectoryEntry => ({
  category: "unit",
  name,
  aliases,
  from: null,
  until: null,
});
const town = (name: string, ...aliases: string[]): DirectoryEntry => ({
  category: "town",
  name,
  aliases,
  from: null,
  until: null,
});
const lead = (entries: readonly DirectoryEntry[], text: string) =>
  readUnits(buildDirectory(entries), text, "lead").lead;

describe("without 名录", () => {
  test("every unit of the plan is there in its spelling, and all nine governments", () => {
    const named = [
      ...plan.keyTasks.flatMap((t) => [...t.leadUnits, ...t.supportUnits]),
      ...plan.workingGroups.flatMap((g) => g.leadUnits),
    ];
    const names = new Set(directory.units.map(({ name }) => name));
    expect(named.filter((name) => name !== "各镇人民政府" && !names.has(name))).toEqual([]);
    expect(plan.towns.filter(({ government }) => !names.has(government))).toEqual([]);
    expect(names.size).toBe(directory.units.length);
  });

  test("every member of annex 2 reads as a unit", () => {
    for (const { unit: member } of plan.leadingGroup.members) {
      const reading = readUnits(directory, member, "lead");
      expect(reading.names.map(({ outcome }) => outcome)).not.toContain("unknown");
      expect(reading.lead.length).toBe(member === "各镇人民政府" ? 9 : 1);
    }
  });

  test("no spelling, listed or by rule, is two units'", () => {
    const owners = new Map<string, Set<string>>();
    const claim = (spelling: string, name: string) =>
      owners.set(spelling, (owners.get(spelling) ?? new Set()).add(name));
    for (const { name, aliases } of defaultUnits()) {
      for (const known of [name, ...aliases]) for (const form of [known, ...spellingsOf(known)]) claim(form, name);
    }
    for (const { name, government, formerNames } of plan.towns) {
      for (const known of [name, ...formerNames.map((f) => f.name)]) {
        for (const form of [known, `${known}政府`, `${known}人民政府`, `新绛县${known}`]) claim(form, government);
      }
    }
    expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
    for (const [spelling, [name]] of [...owners].map(([s, names]) => [s, [...names]] as const)) {
      expect([spelling, directory.indexes.units.forms.get(spelling)?.names]).toEqual([spelling, [name]]);
    }
  });

  test("no spelling is short enough, or like enough to another place's, to be mistaken", () => {
    for (const [spelling, { outcome }] of directory.indexes.units.forms) {
      if (outcome !== "collective" && spelling !== "人行") expect(spelling.length).toBeGreaterThanOrEqual(3);
      expect(spelling.startsWith("绛县")).toBe(false);
    }
  });

  test("names that changed carry their days, and reading does not ask for them", () => {
    const changed = directory.units.find(({ name }) => name === "运城市银保监分局新绛监管组")!;
    expect(
      changed.datedNames.map(({ name, from, until }) => [name, from && isoText(from), until && isoText(until)]),
    ).toEqual([
      ["运城市银保监分局新绛监管组", null, "2023-12-31"],
      ["国家金融监督管理总局新绛监管支局", "2024-01-01", null],
    ]);
    for (const { name } of changed.datedNames) expect(readUnits(directory, name, "lead").lead).toEqual([changed.name]);
    expect(directory.towns.find(({ name }) => name === "横桥镇")!.datedNames.map(({ name }) => name)).toEqual([
      "横桥乡",
    ]);
  });

  test("nothing conflicts", () => {
    expect(directory.conflicts).toEqual([]);
  });
});

describe("名录", () => {
  test("filled with the defaults changes nothing", () => {
    const again = buildDirectory(directoryEntries(directory));
    expect(again.units.map(({ name, aliases, town: t }) => [name, aliases, t])).toEqual(
      directory.units.map(({ name, aliases, town: t }) => [name, aliases, t]),
    );
    expect(again.towns.map(({ name, code }) => [name, code])).toEqual(
      directory.towns.map(({ name, code }) => [name, code]),
    );
    for (const kind of ["units", "towns", "specialtyTowns"] as const) {
      expect(new Map([...again.indexes[kind].forms].sort())).toEqual(
        new Map([...directory.indexes[kind].forms].sort()),
      );
    }
    expect(again.indexes.planRoles).toEqual(directory.indexes.planRoles);
    expect(again.conflicts).toEqual([]);
  });

  test("adds a unit with its spellings, behind the plan's and before the towns'", () => {
    const own = buildDirectory([unit("县公安局", "公安")]);
    for (const text of ["县公安局", "公安局", "新绛县公安局", "公安"])
      expect(readUnits(own, text, "lead").lead).toEqual(["县公安局"]);
    expect(unitOrder(own, "县蔬菜中心")).toBeLessThan(unitOrder(own, "县公安局"));
    expect(unitOrder(own, "县公安局")).toBeLessThan(unitOrder(own, "龙兴镇人民政府"));
    expect(planRole(own, "县公安局", 1)).toBeNull();
  });

  test("adds a spelling to a known unit", () => {
    expect(lead([], "县科技局")).toEqual([]);
    expect(lead([unit("县工信科技局", "县科技局")], "县科技局")).toEqual(["县工信科技局"]);
    expect(lead([unit("县工信科技局", "县科技局")], "县工信局")).toEqual(["县工信科技局"]);
    expect(lead([unit(" 县工信 科技局", " 县科技局\n")], "县科技局")).toEqual(["县工信科技局"]);
  });

  test("moves a spelling to another unit, with what follows from it", () => {
    const entries = [unit("县市场监管局"), unit("县市场中心", "县市场局")];
    expect(lead(entries, "县市场局")).toEqual(["县市场中心"]);
    expect(lead(entries, "市场局")).toEqual(["县市场中心"]);
    expect(lead(entries, "县市监局")).toEqual(["县市场监管局"]);
  });

  test("renames a unit that it lists as another name's spelling; the plan still knows it", () => {
    const own = buildDirectory([unit("县工业和信息化局", "县工信科技局")]);
    for (const text of ["县工信科技局", "县工信局", "县工业和信息化局"]) {
      expect(readUnits(own, text, "lead").lead).toEqual(["县工业和信息化局"]);
    }
    expect(planRole(own, "县工业和信息化局", 1)).toBe("lead");
    expect(own.units.some(({ name }) => name === "县工信科技局")).toBe(false);
    expect(unitOrder(own, "县工业和信息化局")).toBe(unitOrder(directory, "县工信科技局"));
  });

  test("renames a unit to a spelling of its own that stands as 规范名称", () => {
    const own = buildDirectory([unit("县发展和改革局")]);
    expect(readUnits(own, "县发改局", "lead").lead).toEqual(["县发展和改革局"]);
    expect(planRole(own, "县发展和改革局", 3)).toBe("lead");
  });

  test("makes two units of one where both have a line", () => {
    const own = buildDirectory([unit("县卫体局"), unit("县卫健局")]);
    expect(readUnits(own, "县卫体局、县卫健局", "lead").lead).toEqual(["县卫体局", "县卫健局"]);
  });

  test("makes one unit of two that it lists under one name", () => {
    const own = buildDirectory([unit("县文旅体局", "县文旅局", "县卫体局")]);
    expect(readUnits(own, "县文旅局、县卫健局", "lead")).toMatchObject({
      lead: ["县文旅体局"],
      repeated: ["县文旅体局"],
    });
    expect(planRole(own, "县文旅体局", 1)).toBe("lead");
    expect(workingGroupLeads(own, "绛州非遗文创")).toEqual(["县文旅体局"]);
  });

  test("says where two lines want one spelling; the first has it", () => {
    const own = buildDirectory([unit("县甲中心", "甲乙"), unit("县乙中心", "甲乙")]);
    expect(own.conflicts).toEqual([{ spelling: "甲乙", kept: "县甲中心", refused: "县乙中心" }]);
    expect(readUnits(own, "甲乙", "lead").lead).toEqual(["县甲中心"]);
  });

  test("a spelling that follows by rule from two names is neither's", () => {
    const own = buildDirectory([unit("县委改革部"), unit("县改革部")]);
    expect(readUnits(own, "县委改革部、县改革部", "lead").lead).toEqual(["县委改革部", "县改革部"]);
    expect(readUnits(own, "改革部", "lead").names.map(({ outcome }) => outcome)).toEqual(["unknown"]);
  });

  test("lists spellings for a town's government without renaming it", () => {
    expect(lead([unit("万安镇", "万安镇党委")], "万安镇党委")).toEqual(["万安镇人民政府"]);
    expect(lead([unit("万安镇政府", "万安政府")], "万安政府")).toEqual(["万安镇人民政府"]);
  });

  test("renames a town with its government, keeps its code, and reads the old name", () => {
    const own = buildDirectory([town("横桥新镇", "横桥镇")]);
    expect(own.towns.find(({ name }) => name === "横桥新镇")!.code).toBe("140825108");
    expect(readTowns(own, "横桥镇、横桥乡").towns).toEqual(["横桥新镇"]);
    expect(readUnits(own, "横桥镇人民政府", "lead")).toMatchObject({
      lead: ["横桥新镇人民政府"],
      namedTowns: ["横桥新镇"],
    });
    expect(planRole(own, "横桥新镇人民政府", 1)).toBe("support");
  });

  test("adds a town, which the collective then has too", () => {
    const own = buildDirectory([town("新设镇")]);
    expect(readTowns(own, "各镇").towns.at(-1)).toBe("新设镇");
    expect(readUnits(own, "新设镇", "lead").lead).toEqual(["新设镇人民政府"]);
    expect(planRole(own, "新设镇人民政府", 1)).toBe("support");
  });

  test("a government's name as a town's repeats the town", () => {
    expect(buildDirectory([town("万安镇人民政府", "老万安")]).towns.map(({ name }) => name)).toEqual(
      plan.towns.map((t) => t.name),
    );
    expect(readTowns(buildDirectory([town("万安镇人民政府", "老万安")]), "老万安").towns).toEqual(["万安镇"]);
  });

  test("keeps the days it gives, and reads whatever the day", () => {
    const until = theDay(2024, 5, 31);
    const own = buildDirectory([{ ...unit("县大数据中心"), until }]);
    expect(own.units.find(({ name }) => name === "县大数据中心")!.datedNames).toEqual([
      { name: "县大数据中心", from: null, until },
    ]);
    expect(readUnits(own, "县大数据中心", "lead").lead).toEqual(["县大数据中心"]);
  });

  test("passes over a line without a name", () => {
    expect(buildDirectory([unit("  ", "甲")]).units).toEqual(directory.units);
  });
});
