import fc from "fast-check";
import { buildDirectory } from "../../../../src/core/read/directory/buildDirectory";
import { suggestionIndex, suggestNames } from "../../../../src/core/read/directory/suggestNames";

const { units, towns } = buildDirectory([]).indexes;
const suggest = (text: string) => suggestNames(text, units.suggestions);

test.each([
  ["县工信据", "县工信科技局"],
  ["县工信科枝局", "县工信科技局"],
  ["县科技局", "县工信科技局"],
  ["县发改委", "县发改局"],
  ["县发展改革委", "县发改局"],
  ["泉掌镇人民正府", "泉掌镇人民政府"],
  ["泽掌镇人民政俯", "泽掌镇人民政府"],
  ["三泉镇人民整府", "三泉镇人民政府"],
  ["横桥街道", "横桥镇人民政府"],
  ["卫健委", "县卫体局"],
  ["县卫计局", "县卫体局"],
  ["县蔬菜产业发展中心", "县蔬菜中心"],
  ["县市场监督局", "县市场监管局"],
  ["县农业农村据", "县农业农村局"],
  ["县小企业发展中心", "县小企业发展促进中心"],
  ["县行政审批据", "县行政审批局"],
  ["新绛县自然资源和规划局", "县自然资源局"],
  ["市生态环境局新绛县份局", "市生态环境局新绛分局"],
  ["新绛经济开发区管委会", "新绛经济技术开发区管委会"],
  ["县发改局和张三", "县发改局"],
  ["绛县财政局", "县财政局"],
])("for %j the first is %s", (text, name) => {
  expect(suggest(text)[0]).toBe(name);
});

test.each([
  ["泉张镇人民政府", ["北张镇人民政府", "泉掌镇人民政府"]],
  ["泉张镇政府", ["北张镇人民政府", "泉掌镇人民政府"]],
  ["泉章镇人民政府", ["泉掌镇人民政府", "三泉镇人民政府"]],
])("of %j all towns that it may be are offered, as of the town's name alone", (text, names) => {
  expect(suggest(text)).toEqual(names);
});

test.each(["张三", "王建国", "李三", "差不多", "abc", "县", "局", "", "县某某局", "李家镇人民政府", "5000万元", "☎"])(
  "for %j there is none",
  (text) => {
    expect(suggest(text)).toEqual([]);
  },
);

test("two that are equally near stand in the order given", () => {
  const index = suggestionIndex(
    ["甲丙戊镇", "乙丙戊镇", "天地镇", "玄黄镇", "宇宙镇"].map((name) => ({ name, spellings: [] })),
  );
  expect(suggestNames("丁丙戊镇", index)).toEqual(["甲丙戊镇", "乙丙戊镇"]);
});

test("泉掌镇 and 泽掌镇 are both offered where only 掌镇 is sure", () => {
  expect([...suggestNames("掌镇", towns.suggestions)].sort()).toEqual(["泉掌镇", "泽掌镇"].sort());
});

test("there are at most three, all different, all canonical, the same each time", () => {
  const piece = fc.constantFrom(...new Set([...units.forms.keys()].join("")), "某", "据");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const names = suggest(pieces.join(""));
      expect(names.length).toBeLessThanOrEqual(3);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(units.forms.get(name)?.outcome).toBe("canonical");
      expect(suggest(pieces.join(""))).toEqual(names);
    }),
  );
});

test("a canonical name that lost a character in its middle is first among its suggestions", () => {
  // The offices' names say nothing that others don't say too.
  for (const name of units.suggestions.names.filter((each) => each.length >= 5 && !each.endsWith("办公室"))) {
    const at = Math.floor(name.length / 2);
    const text = name.slice(0, at) + name.slice(at + 1);
    if (!units.forms.has(text)) expect([text, suggest(text)[0]]).toEqual([text, name]);
  }
});

test("nothing is suggested where there is nothing to suggest", () => {
  expect(suggestNames("县发改局", suggestionIndex([]))).toEqual([]);
});
