import fc from "fast-check";
import { buildDirectory } from "../../../../src/core/read/directory/buildDirectory";
import { readTowns, readTownsOfAddress } from "../../../../src/core/read/directory/readTowns";
import { plan } from "../../../../src/core/plan/plan";

const directory = buildDirectory([]);
const all = plan.towns.map((town) => town.name);
const read = (text: string) => readTowns(directory, text);

test.each([
  ["万安镇", ["万安镇"], ["canonical"]],
  [" 万 安 镇 ", ["万安镇"], ["canonical"]],
  ["万安镇人民政府", ["万安镇"], ["canonical"]],
  ["万安镇政府", ["万安镇"], ["canonical"]],
  ["新绛县万安镇", ["万安镇"], ["alias"]],
  ["万安", ["万安镇"], ["alias"]],
  ["横桥镇", ["横桥镇"], ["canonical"]],
  ["横桥乡", ["横桥镇"], ["alias"]],
  ["横桥乡人民政府", ["横桥镇"], ["alias"]],
  ["泽掌镇、龙兴镇", ["泽掌镇", "龙兴镇"], ["canonical", "canonical"]],
  ["龙兴镇\n泽掌镇", ["龙兴镇", "泽掌镇"], ["canonical", "canonical"]],
  ["龙兴镇 泽掌镇", ["龙兴镇", "泽掌镇"], ["canonical", "canonical"]],
  ["龙兴镇，泽掌镇；三泉镇/泉掌镇", ["龙兴镇", "泽掌镇", "三泉镇", "泉掌镇"], Array(4).fill("canonical")],
  ["龙兴镇和泽掌镇", ["龙兴镇", "泽掌镇"], ["canonical", "canonical"]],
  ["泉掌镇泽掌镇", ["泉掌镇", "泽掌镇"], ["canonical", "canonical"]],
  ["龙兴镇、龙兴镇", ["龙兴镇"], ["canonical", "canonical"]],
  ["万安镇（牵头）", ["万安镇"], ["canonical"]],
])("%j is %j", (text, towns, outcomes) => {
  const reading = read(text);
  expect(reading.towns).toEqual(towns);
  expect(reading.collective).toBe(false);
  expect(reading.names.map((name) => name.outcome)).toEqual(outcomes);
});

test.each(["各镇", "全县各镇", "各乡镇", "各镇人民政府", "全县", "全部", "九个镇"])(
  "%j is all nine by code",
  (text) => {
    expect(read(text)).toMatchObject({ towns: all, collective: true, canonicalText: text });
  },
);

test.each(["", " ", "无", "-", "—", "/"])("%j is no town and no fault", (text) => {
  expect(read(text)).toMatchObject({ towns: [], collective: false, names: [] });
});

test.each([
  ["新绛经济技术开发区", []],
  ["三掌镇", ["三泉镇", "泉掌镇"]],
  ["泽掌镇光村", ["泽掌镇"]],
  ["绛县", []],
  ["安镇", undefined],
  ["洪洞县万安镇", undefined],
  ["万安钻石", undefined],
  ["县发改局", []],
  ["相关单位", []],
])("%j: a whole name or none", (text, suggestions) => {
  const reading = read(text);
  expect(reading.towns).toEqual([]);
  expect(reading.names.map((name) => name.outcome)).toEqual(["unknown"]);
  expect(reading.canonicalText).toBeNull();
  if (suggestions) expect(reading.names[0]!.suggestions).toEqual(suggestions);
});

test("a known town beside an unknown one counts", () => {
  const reading = read("万安镇、李家镇");
  expect(reading.towns).toEqual(["万安镇"]);
  expect(reading.names.map((name) => name.outcome)).toEqual(["canonical", "unknown"]);
});

test("the canonical text says the same, and is its own", () => {
  const spellings = [...directory.indexes.towns.forms.keys()];
  const list = fc.array(fc.tuple(fc.constantFrom(...spellings), fc.constantFrom("、", "，", "\n", " ", "和")), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(list, (parts) => {
      const text = parts.map(([name, mark], i) => name + (i < parts.length - 1 ? mark : "")).join("");
      const first = read(text);
      if (first.canonicalText === null) {
        // Every name is known here: only a town named twice leaves it open which of the two goes.
        const named = first.names.filter(({ outcome }) => outcome !== "collective").flatMap(({ units }) => units);
        expect(named.length).toBeGreaterThan(new Set(named).size);
        return;
      }
      const second = read(first.canonicalText);
      expect(second.towns).toEqual(first.towns);
      expect(second.collective).toBe(first.collective);
      expect(second.canonicalText).toBe(first.canonicalText);
    }),
  );
});

describe("an address", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["万安镇大闫村", ["万安镇"], []],
    ["新绛县龙兴镇朝殿坡1号", ["龙兴镇"], []],
    ["山西省运城市新绛县北张镇", ["北张镇"], []],
    ["横桥乡宋温庄", ["横桥镇"], []],
    ["三泉镇席村、泽掌镇南苏村", ["三泉镇", "泽掌镇"], []],
    ["龙兴镇、经开区", ["龙兴镇"], []],
    ["经开区标准化厂房", [], []],
    ["各镇", all, []],
    ["万安", ["万安镇"], []],
    ["万案镇大闫村", [], ["万案镇大闫村"]],
    ["万安村", [], []],
  ])("%s", (text, towns, unknown) => {
    const reading = readTownsOfAddress(directory, text);
    expect(reading.towns).toEqual(towns);
    expect(reading.names.filter(({ outcome }) => outcome === "unknown").map((name) => name.text)).toEqual(unknown);
  });
});
