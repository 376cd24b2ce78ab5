import fc from "fast-check";
import { buildDirectory } from "../../../../src/core/read/directory/buildDirectory";
import { readUnits } from "../../../../src/core/read/directory/readUnits";
import { plan } from "../../../../src/core/plan/plan";
import { runs } from "../../../support/runs";

const directory = buildDirectory([]);
const allGovernments = plan.towns.map((town) => town.government);
const expand = (names: readonly string[]) =>
  names.flatMap((name) => (name === "各镇人民政府" ? allGovernments : [name]));
const asLead = (text: string) => readUnits(directory, text, "lead");
const asSupport = (text: string) => readUnits(directory, text, "support");

describe("one name", () => {
  test.each([
    ["县发改局", "县发改局", "canonical"],
    [" 县 发改局\n", "县发改局", "canonical"],
    ["县　工信科技局", "县工信科技局", "canonical"],
    ["县发展和改革局", "县发改局", "alias"],
    ["新绛县发展和改革局", "县发改局", "alias"],
    ["发改局", "县发改局", "alias"],
    ["新绛县发改局", "县发改局", "alias"],
    ["县工信局", "县工信科技局", "alias"],
    ["工信科技局", "县工信科技局", "alias"],
    ["县文化和旅游局", "县文旅局", "alias"],
    ["市监局", "县市场监管局", "alias"],
    ["市场局", "县市场监管局", "alias"],
    ["县行政审批服务管理局", "县行政审批局", "alias"],
    ["县人力资源和社会保障局", "县人社局", "alias"],
    ["县住房和城乡建设局", "县住建局", "alias"],
    ["卫健局", "县卫体局", "alias"],
    ["县中小企业发展促进中心", "县小企业发展促进中心", "alias"],
    ["招商局", "县招商投资促进中心", "alias"],
    ["县环保局", "市生态环境局新绛分局", "alias"],
    ["运城市生态环境局新绛分局", "市生态环境局新绛分局", "alias"],
    ["市生态环境局新绛分局", "市生态环境局新绛分局", "canonical"],
    ["经开区", "新绛经济技术开发区管委会", "alias"],
    ["新绛经济技术开发区", "新绛经济技术开发区管委会", "alias"],
    ["国家金融监督管理总局新绛监管支局", "运城市银保监分局新绛监管组", "alias"],
    ["人行新绛支行", "中国人民银行新绛支行", "alias"],
    ["组织部", "县委组织部", "alias"],
    ["中共新绛县委宣传部", "县委宣传部", "alias"],
    ["国家税务总局新绛县税务局", "县税务局", "alias"],
    ["县政府办", "县政府办公室", "alias"],
    ["万安镇", "万安镇人民政府", "canonical"],
    ["万安镇政府", "万安镇人民政府", "canonical"],
    ["万安镇人民政府", "万安镇人民政府", "canonical"],
    ["横桥乡", "横桥镇人民政府", "alias"],
    ["横桥乡人民政府", "横桥镇人民政府", "alias"],
    ["县市场监管局（知识产权局）", "县市场监管局", "canonical"],
    ["县市场监管局(知识产权局、药监局)", "县市场监管局", "canonical"],
    ["县发改局等", "县发改局", "canonical"],
    ["县发改局等12个单位", "县发改局", "canonical"],
    ["1.县发改局", "县发改局", "canonical"],
    ["（1）县发改局", "县发改局", "canonical"],
    ["①县发改局", "县发改局", "canonical"],
  ])("%j is %s, %s", (text, unit, outcome) => {
    const reading = asLead(text);
    expect(reading.lead).toEqual([unit]);
    expect(reading.support).toEqual([]);
    expect(reading.names.map((name) => name.outcome)).toEqual([outcome]);
    expect(reading.joined).toBe(false);
    expect(reading.repeated).toEqual([]);
  });

  test.each([
    ["another county", "绛县发改局"],
    ["the city's bureau", "市财政局"],
    ["the city's bureau, with a space", "运城市 财政局"],
    ["the city's bureau, its 市 set apart", "市 市场监管局"],
    ["the city's environment bureau", "市生态环境局"],
    ["the province's", "省发改局"],
    ["a town that is none", "三掌镇"],
    ["a town's government that is none", "泉泽镇人民政府"],
    ["a village", "万安镇万安村"],
    ["the zone's own office", "经开区行政审批局"],
    ["a part of another unit", "县农业农村局蔬菜中心"],
    ["an office within a unit", "县发改局办公室"],
    ["a person", "张三"],
    ["a name of two units' characters", "县工信发改局"],
    ["a slip of the pen", "县工信据"],
    ["a former commission", "县发改委"],
    ["a bureau that may be another", "县科技局"],
    ["a town without 镇", "万安"],
    ["a specialty town", "万安钻石"],
  ])("%s (%j) is unknown and counts for nobody", (_, text) => {
    const reading = asLead(text);
    expect([...reading.lead, ...reading.support, ...reading.namedTowns]).toEqual([]);
    expect(reading.names.map((name) => name.outcome)).toEqual(["unknown"]);
    expect(reading.canonicalText).toBeNull();
  });

  test("an unknown name is reported as written, with the nearest names", () => {
    expect(asLead("县工信据").names).toEqual([
      expect.objectContaining({ text: "县工信据", outcome: "unknown", units: [], suggestions: ["县工信科技局"] }),
    ]);
  });

  test.each(["", "  ", "无", "-", "—", "——", "/", "／", " 无 "])("%j names nobody and is no fault", (text) => {
    expect(asLead(text)).toMatchObject({ lead: [], support: [], names: [], repeated: [], joined: false });
  });
});

describe("several names", () => {
  const pair = ["县发改局", "县财政局"];
  test.each([
    "县发改局、县财政局",
    "县发改局，县财政局",
    "县发改局,县财政局",
    "县发改局；县财政局",
    "县发改局;县财政局",
    "县发改局/县财政局",
    "县发改局\n县财政局",
    "县发改局\r\n县财政局",
    "县发改局 县财政局",
    "县发改局　县财政局",
    "县 发改局 县财政局",
    "县发改局、\n县财政局、",
    "县发改局和县财政局",
    "县发改局及县财政局",
    "县发改局与县财政局",
    "县发改局、以及县财政局",
    "县发改局、县财政局等",
    "县发改局、县财政局等单位",
    "1.县发改局\n2.县财政局",
    "1、县发改局\n2、县财政局",
    "1.县发改局 2.县财政局",
    "（县发改局、县财政局）",
    "县发改局（粮食局）和县财政局",
  ])("%j is two", (text) => {
    const reading = asSupport(text);
    expect(reading.support).toEqual(pair);
    expect(reading.lead).toEqual([]);
    expect(reading.joined).toBe(false);
    expect(reading.names).toHaveLength(2);
  });

  test.each([
    ["县发改局县财政局", pair],
    ["县发改局财政局", pair],
    ["县发改局县财政局县人社局", [...pair, "县人社局"]],
    ["万安镇龙兴镇", ["万安镇人民政府", "龙兴镇人民政府"]],
    ["泉掌镇泽掌镇三泉镇", ["泉掌镇人民政府", "泽掌镇人民政府", "三泉镇人民政府"]],
    ["县农业农村局县蔬菜中心", ["县农业农村局", "县蔬菜中心"]],
    ["县工业和信息化局新绛县文旅局", ["县工信科技局", "县文旅局"]],
  ])("%j run together is told apart, and said", (text, units) => {
    const reading = asLead(text);
    expect(reading.lead).toEqual(units);
    expect(reading.joined).toBe(true);
    expect(asLead(reading.canonicalText!)).toMatchObject({ lead: units, joined: false });
  });

  test("和 inside a name does not part it", () => {
    expect(asLead("县发展和改革局和县住房和城乡建设局").lead).toEqual(["县发改局", "县住建局"]);
  });

  test("和 parts nothing unless both sides are names", () => {
    expect(asLead("县发改局和张三")).toMatchObject({
      lead: [],
      names: [{ text: "县发改局和张三", outcome: "unknown" }],
    });
  });

  test("a known name beside an unknown one counts", () => {
    const reading = asLead("县发改局 张三");
    expect(reading.lead).toEqual(["县发改局"]);
    expect(reading.names.map((name) => [name.text, name.outcome])).toEqual([
      ["县发改局", "canonical"],
      ["张三", "unknown"],
    ]);
    expect(reading.canonicalText).toBeNull();
  });

  test("a name written twice is repeated, under whatever spelling", () => {
    expect(asLead("县工信局、县发改局、县工信科技局")).toMatchObject({
      lead: ["县工信科技局", "县发改局"],
      repeated: ["县工信科技局"],
    });
    expect(asLead("县工信局牵头，县工信科技局配合").repeated).toEqual(["县工信科技局"]);
    expect(asLead("县工信局、县发改局").repeated).toEqual([]);
  });
});

describe("roles", () => {
  test.each([
    ["县工信局牵头，县发改局、县财政局配合", ["县工信科技局"], ["县发改局", "县财政局"]],
    ["县工信局、县文旅局牵头，县发改局、县财政局配合", ["县工信科技局", "县文旅局"], ["县发改局", "县财政局"]],
    ["县工信局牵头 县发改局配合", ["县工信科技局"], ["县发改局"]],
    ["县工信局 牵头\n县发改局 县财政局 配合", ["县工信科技局"], ["县发改局", "县财政局"]],
    ["县工信局牵头负责，县发改局按职责分工负责", ["县工信科技局"], ["县发改局"]],
    ["牵头单位：县工信局；配合单位：县发改局、县财政局", ["县工信科技局"], ["县发改局", "县财政局"]],
    ["牵头单位:县工信局\n责任单位:县发改局", ["县工信科技局"], ["县发改局"]],
    ["牵头：县工信局 配合：县发改局", ["县工信科技局"], ["县发改局"]],
    ["牵头单位：县工信局；配合单位：无", ["县工信科技局"], []],
    ["牵头单位\n县工信局\n配合单位\n县发改局", ["县工信科技局"], ["县发改局"]],
    ["县工信局（牵头）、县发改局（配合）", ["县工信科技局"], ["县发改局"]],
    ["县工信局（牵头单位）、县发改局", ["县工信科技局"], ["县发改局"]],
    ["由县工信局牵头，县发改局等部门配合", ["县工信科技局"], ["县发改局"]],
    // 配合 says beside whom.
    ["县工信局，县发改局配合", ["县工信科技局"], ["县发改局"]],
    ["县工信局牵头，县发改局", ["县工信科技局"], ["县发改局"]],
    ["责任单位：县发改局", ["县发改局"], []],
    ["县发改局负责", ["县发改局"], []],
    ["县发改局、县财政局按职责分工负责", [], ["县发改局", "县财政局"]],
  ])("in a lead column %j is lead %j, support %j", (text, lead, support) => {
    expect(asLead(text)).toMatchObject({ lead, support, joined: false });
    expect(asLead(text).names.every((name) => name.outcome !== "unknown")).toBe(true);
  });

  test.each([
    ["县发改局、县某某管理处按职责分工负责", "lead", [], ["县发改局"]],
    ["县工信局、县某某管理处牵头，县发改局、县某某管理处配合", "lead", ["县工信科技局"], ["县发改局"]],
    ["县发改局、县某某管理处牵头，县财政局配合", "support", ["县发改局"], ["县财政局"]],
    ["县某某管理处牵头，县财政局配合", "lead", [], ["县财政局"]],
  ] as const)("%j in a %s column: the role word behind an unknown name holds for those before", (...row) => {
    const [text, role, lead, support] = row;
    const reading = readUnits(directory, text, role);
    expect(reading).toMatchObject({ lead, support });
    expect(reading.names.find((name) => name.outcome === "unknown")?.text).toBe("县某某管理处");
  });

  test.each([
    ["县发改局、县财政局", [], ["县发改局", "县财政局"]],
    ["县发改局牵头，县财政局", ["县发改局"], ["县财政局"]],
    ["县发改局负责", [], ["县发改局"]],
    ["县发改局，县财政局配合", [], ["县发改局", "县财政局"]],
  ])("in a support column %j is lead %j, support %j", (text, lead, support) => {
    expect(asSupport(text)).toMatchObject({ lead, support });
  });

  test.each(plan.keyTasks.map((task) => [task.no, task] as const))(
    "the plan's own sentence on task %i reads right",
    (_, task) => {
      const supports = task.supportUnits.join("、").replace("、新绛经济", "，新绛经济");
      for (const text of [
        `（${task.leadUnits.join("、")}牵头，${supports}按职责分工负责）`,
        `${task.leadUnits.join("、")}牵头，${supports}按职责分工负责。`,
      ]) {
        for (const reading of [asLead(text), asSupport(text)]) {
          expect(reading.lead).toEqual(task.leadUnits);
          expect(reading.support).toEqual(expand(task.supportUnits));
          expect(reading.namedTowns).toEqual([]);
          expect(reading.repeated).toEqual([]);
          expect(reading.canonicalText).toBe(text);
        }
      }
    },
  );
});

describe("collectives", () => {
  test.each(["各镇", "各镇人民政府", "各乡镇", "各乡镇人民政府", "各镇政府", "全县各镇", "9个镇", "九镇", "各 镇"])(
    "%j is all nine governments by code, and names no town",
    (text) => {
      const reading = asLead(text);
      expect(reading.lead).toEqual(allGovernments);
      expect(reading.namedTowns).toEqual([]);
      expect(reading.names.map((name) => name.outcome)).toEqual(["collective"]);
    },
  );

  test("各专班 is the four groups' leads in registry order", () => {
    expect(asSupport("各专班").support).toEqual(["县农业农村局", "县文旅局", "县小企业发展促进中心", "县蔬菜中心"]);
  });

  test.each([
    "各责任单位",
    "县直各有关单位",
    "县直有关单位",
    "相关单位",
    "各有关部门",
    "领导小组成员单位",
    "各成员单位",
    "其他相关部门",
  ])("%j says not whom", (text) => {
    const reading = asSupport(text);
    expect(reading).toMatchObject({ lead: [], support: [], canonicalText: text });
    expect(reading.names).toEqual([{ text, outcome: "vague-collective", units: [], suggestions: [] }]);
  });

  test.each(["单位", "部门", "县单位"])("%j is no collective", (text) => {
    expect(asSupport(text).names.map((name) => name.outcome)).toEqual(["unknown"]);
  });

  test("a town beside a collective is named and not repeated", () => {
    const reading = asSupport("万安镇、各镇人民政府");
    expect(reading.namedTowns).toEqual(["万安镇"]);
    expect(reading.repeated).toEqual([]);
    expect(reading.support).toHaveLength(9);
    expect(reading.support[0]).toBe("万安镇人民政府");
  });

  test("towns named one by one are named in either role", () => {
    expect(asLead("泽掌镇牵头，龙兴镇人民政府配合").namedTowns).toEqual(["泽掌镇", "龙兴镇"]);
  });
});

describe("the canonical text", () => {
  test.each([
    ["县工信局牵头，县发改局配合", "县工信科技局牵头，县发改局配合"],
    ["牵头单位：工信局；配合单位：发改局", "牵头单位：县工信科技局；配合单位：县发改局"],
    ["县工信局\n县发改局", "县工信科技局\n县发改局"],
    ["县工信局（总牵头）", "县工信科技局（总牵头）"],
    ["工信局等部门", "县工信科技局等部门"],
    ["1.工信局 2.发改局", "1.县工信科技局 2.县发改局"],
    ["县工信局 发改局", "县工信科技局、县发改局"],
    ["县工信局县发改局牵头", "县工信科技局、县发改局牵头"],
    ["横桥乡", "横桥镇人民政府"],
    ["各镇、工信局", "各镇、县工信科技局"],
    ["无", "无"],
  ])("of %j is %j", (text, canonical) => {
    expect(asLead(text).canonicalText).toBe(canonical);
  });
});

describe("laws", () => {
  const spellings = [...directory.indexes.units.forms].map(([spelling, form]) => ({ spelling, form }));
  const single = spellings.filter(({ form }) => form.outcome !== "collective");
  const canonical = directory.units.map((unit) => unit.name);
  const aName = fc.constantFrom(...single);
  const aMark = fc.constantFrom("、", "，", ",", "；", ";", "/", "\n", " ", "　", "、\n");

  test("any spelling reads as its one unit, whatever its spaces", () => {
    for (const { spelling, form } of single) {
      expect(asLead(spelling).lead).toEqual(form.names);
      expect(asLead([...spelling].join(" ")).lead).toEqual(form.names);
    }
  });

  test("a canonical name is never read as another unit's", () => {
    for (const name of canonical)
      expect(asLead(name)).toMatchObject({ lead: [name], names: [{ outcome: "canonical" }] });
  });

  test("the mark between names is of no account", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aName, aMark), { minLength: 2, maxLength: 6 }), (list) => {
        const text = list.map(([{ spelling }, mark]) => spelling + mark).join("");
        const units = list.map(([{ form }]) => form.names[0]!);
        const reading = asSupport(text);
        expect(reading.support).toEqual([...new Set(units)]);
        expect(reading.names.every((name) => name.outcome !== "unknown")).toBe(true);
      }),
    );
  });

  test("the canonical text says the same, and is its own", () => {
    const suffix = fc.constantFrom("", "牵头", "配合", "负责", "按职责分工负责", "等", "（牵头）", "等单位配合");
    const part = fc.tuple(
      fc.constantFrom("", "牵头单位：", "配合单位："),
      aName,
      suffix,
      fc.oneof(aMark, fc.constant("")),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.boolean(), (parts, isLead) => {
        const text = parts.map(([label, { spelling }, role, mark]) => label + spelling + role + mark).join("");
        const role = isLead ? "lead" : "support";
        const first = readUnits(directory, text, role);
        if (first.canonicalText === null) return;
        const second = readUnits(directory, first.canonicalText, role);
        expect(second.lead).toEqual(first.lead);
        expect(second.support).toEqual(first.support);
        expect(second.joined).toBe(false);
        expect(second.names.every((name) => name.outcome !== "alias" && name.outcome !== "unknown")).toBe(true);
        expect(second.canonicalText).toBe(first.canonicalText);
      }),
      { numRuns: runs(125) },
    );
  });

  test("any two canonical names run together are told apart", () => {
    for (const a of canonical) {
      for (const b of canonical) expect([a + b, asLead(a + b).names.flatMap((n) => n.units)]).toEqual([a + b, [a, b]]);
    }
  });

  test("any three spellings run together are told apart, or unknown, never wrong", () => {
    fc.assert(
      fc.property(aName, aName, aName, (a, b, c) => {
        const reading = asLead(a.spelling + b.spelling + c.spelling);
        const units = reading.names.flatMap((name) => name.units);
        const right = [a, b, c].map(({ form }) => form.names[0]!);
        if (units.length > 0) expect(units).toEqual(right);
      }),
      { numRuns: runs(750) },
    );
  });

  test("a canonical name before or behind any spelling is told apart, or unknown, never wrong", () => {
    const wrong: string[] = [];
    const check = (a: string, b: string, right: readonly string[]) => {
      const units = asLead(a + b).names.flatMap((name) => name.units);
      if (units.length > 0 && units.join() !== right.join()) wrong.push(`${a}+${b}: ${units.join()}`);
    };
    for (const name of canonical) {
      for (const { spelling, form } of single) {
        check(name, spelling, [name, ...form.names]);
        check(spelling, name, [...form.names, name]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("any text at all reads, the same each time, and invents no unit", () => {
    const pieces = fc.constantFrom(
      ..."县局镇和、，（）()牵头配合 \n等负责工信发改泉泽掌新绛：1.".split(""),
      "人民政府",
      "各镇",
      "县发改局",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 14 }).map((p) => p.join("")),
          fc.string(),
        ),
        (text) => {
          const reading = asLead(text);
          expect(asLead(text)).toEqual(reading);
          for (const unit of [...reading.lead, ...reading.support]) expect(canonical).toContain(unit);
          const named = new Set(reading.names.flatMap((name) => name.units));
          expect(new Set([...reading.lead, ...reading.support])).toEqual(named);
          if (reading.names.some((name) => name.outcome === "unknown")) expect(reading.canonicalText).toBeNull();
        },
      ),
      { numRuns: runs(250) },
    );
  });
});
