import fc from "fast-check";
import type { MatchableRow } from "../../../src/core/matching/matchableRow";
import { matchRecords, type RecordMatches } from "../../../src/core/matching/matchRecords";

function row(changes: Partial<MatchableRow> = {}): MatchableRow {
  return {
    ledger: "tasks",
    id: null,
    specialtyTown: "万安钻石",
    keyTask: 3,
    name: "建设钻石加工产业园标准化厂房",
    leadUnits: ["县工信科技局"],
    towns: [],
    ...changes,
  };
}

/** `0-1 id`: the first of the earlier list is the second of the later one, by its id. */
function shown({ pairs }: RecordMatches): readonly string[] {
  return pairs.map(({ before, now, by }) => `${before}-${now} ${by}`);
}

describe("by 编号", () => {
  test("finds a row whose name, town, task and unit changed, as long as the names are no strangers", () => {
    const before = row({ id: "T-1", name: "建设钻石加工产业园" });
    // 建设 设钻 钻石 of 8 pairs and 5: 6 ÷ 13.
    const now = row({ id: "T-1", name: "建设钻石市场", specialtyTown: "绛州绿", keyTask: 5, leadUnits: [] });
    expect(shown(matchRecords([before], [now]))).toEqual(["0-0 number"]);
  });

  test.each([
    ["6 of 20 pairs in common", "甲乙丙丁", 1],
    ["4 of 20 pairs", "甲乙丙戊", 0],
  ])("names from another specialty town: %s", (_, name, matches) => {
    // 17 pairs and 3: 2 · 3 ÷ 20 = 0.3.
    const long = row({ id: "1", name: `甲乙丙丁子丑寅卯辰巳午未申酉戌亥春夏` });
    const short = row({ id: "1", name, specialtyTown: "绛州绿" });
    expect(matchRecords([long], [short]).pairs).toHaveLength(matches);
  });

  test("takes strangers that have something in common where specialty town and key task agree, both known", () => {
    const before = row({ id: "1", name: "甲乙丙丁戊己庚辛" });
    const now = row({ id: "1", name: "甲乙春夏秋冬阴阳" });
    expect(shown(matchRecords([before], [now]))).toEqual(["0-0 number"]);
    expect(matchRecords([before], [{ ...now, keyTask: 4 }]).pairs).toEqual([]);
    const unknown = { ...before, keyTask: null };
    expect(matchRecords([unknown], [{ ...now, keyTask: null }]).pairs).toEqual([]);
  });

  test("names with nothing in common are two matters: one was written over the other", () => {
    const [before, now] = [row({ id: "1", name: "建设检测中心" }), row({ id: "1", name: "开展消防演练" })];
    expect(matchRecords([before], [now])).toEqual({ pairs: [], twins: [], added: [0], vanished: [0] });
  });

  test.each([
    ["a word more", "建设钻石加工产业园标准化厂房一", "建设钻石加工产业园标准化厂房及配套一", "id"],
    ["other punctuation", "建设钻石（加工）园", "建设钻石加工园", "id"],
    ["another number", "举办第1期专业镇工匠技能提升培训班", "举办第2期专业镇工匠技能提升培训班", "number"],
    ["another town", "龙兴镇开展环境卫生综合整治行动", "泽掌镇开展环境卫生综合整治行动", "number"],
    ["less than alike", "建设钻石加工产业园", "建设钻石展销市场", "number"],
    ["no name", "建设钻石加工产业园", "", "id"],
  ])("%s under one 编号", (_, then, now, by) => {
    expect(shown(matchRecords([row({ id: "1", name: then })], [row({ id: "1", name: now })]))).toEqual([`0-0 ${by}`]);
  });

  describe("where the numbers ran on", () => {
    const NAMES = ["建设钻石展销中心", "建设钻石展示馆", "修订钻石团体标准", "组织企业参加展会"];
    const numbered = (names: readonly string[], from = 1): readonly MatchableRow[] =>
      names.map((name, index) => row({ id: `${index + from}`, name }));

    test.each([
      ["deleted", [NAMES, NAMES.filter((_, index) => index !== 1)], [0, null, 1, 2]],
      ["put in", [NAMES.slice(1), NAMES], [1, 2, 3]],
      ["moved up", [NAMES, [...NAMES.slice(2), ...NAMES.slice(0, 2)]], [2, 3, 0, 1]],
    ] as const)("a row was %s: each name finds itself", (_, [then, today], expected) => {
      const { pairs, vanished } = matchRecords(numbered(then), numbered(today));
      expect(then.map((_name, at) => pairs.find(({ before }) => before === at)?.now ?? null)).toEqual(expected);
      expect(vanished).toEqual(expected.flatMap((again, at) => (again === null ? [at] : [])));
    });

    test("two numbers that changed places: the names stay", () => {
      const before = [row({ id: "1", name: "建设钻石展销中心一期" }), row({ id: "2", name: "建设钻石展销中心二期" })];
      const now = [row({ id: "2", name: "建设钻石展销中心一期" }), row({ id: "1", name: "建设钻石展销中心二期" })];
      expect(shown(matchRecords(before, now))).toEqual(["0-0 name", "1-1 name"]);
    });

    test("a name that stands once in each specialty town or town is told by that", () => {
      const of = (places: readonly Partial<MatchableRow>[]): readonly MatchableRow[] =>
        places.map((place, index) => row({ ...place, id: `${index + 1}` }));
      for (const places of [
        [{ specialtyTown: "万安钻石" }, { specialtyTown: "绛州绿" }, { specialtyTown: "新绛中药材" }],
        [{ towns: ["万安镇"] }, { towns: ["龙兴镇"] }, { towns: ["泽掌镇"] }],
      ]) {
        const { pairs, added, vanished } = matchRecords(of(places), of(places.slice(1)));
        expect(pairs.map(({ before, now }) => [before, now])).toEqual([
          [1, 0],
          [2, 1],
        ]);
        expect([added, vanished]).toEqual([[], [0]]);
      }
    });

    test("where the name is that of two other rows, or a row kept number and name, the number counts", () => {
      const renamed = [row({ id: "1", name: "建设钻石展销中心" }), row({ id: "2", name: "建设钻石展示馆" })];
      const twice = [row({ id: "1", name: "建设钻石展示馆" }), row({ id: "2", name: "建设钻石展示馆" })];
      expect(shown(matchRecords(renamed, twice))).toEqual(["0-0 number", "1-1 id"]);
    });
  });

  test("an 编号 that stands twice tells nothing; one of another kind of ledger neither", () => {
    const twice = [row({ id: "1", name: "甲乙丙" }), row({ id: "1", name: "春夏秋" })];
    expect(matchRecords(twice, [row({ id: "1", name: "子丑寅" })]).pairs).toEqual([]);
    const project = row({ ledger: "projects", id: "1", keyTask: null });
    expect(matchRecords([row({ id: "1", keyTask: null })], [project]).pairs).toEqual([]);
  });

  test("the same name with other 编号 is the same record", () => {
    expect(shown(matchRecords([row({ id: "1" })], [row({ id: "9" })]))).toEqual(["0-0 name"]);
  });

  test("a blank name is no stranger", () => {
    expect(
      shown(matchRecords([row({ id: "1", keyTask: null })], [row({ id: "1", keyTask: null, name: null })])),
    ).toEqual(["0-0 id"]);
  });
});

describe("by name", () => {
  test("width, white space and punctuation are no difference", () => {
    const now = row({ name: "建设 钻石（加工）产业园，\n标准化厂房。" });
    expect(shown(matchRecords([row({ name: "建设钻石(加工)产业园标准化厂房" })], [now]))).toEqual(["0-0 name"]);
  });

  test.each<[string, Partial<MatchableRow>]>([
    ["ledger", { ledger: "problems" }],
    ["specialty town", { specialtyTown: "绛州绿" }],
    ["key task", { keyTask: 4 }],
  ])("another %s is another record", (_, changes) => {
    const { pairs, added, vanished } = matchRecords([row()], [row(changes)]);
    expect({ pairs, added, vanished }).toEqual({ pairs: [], added: [0], vanished: [0] });
  });

  test("what stands between two digits is: 1.5亿 is not 15亿, though the same 编号 may be that row renamed", () => {
    const [then, now] = [row({ name: "新上1.5亿元以上项目" }), row({ name: "新上15亿元以上项目" })];
    expect(matchRecords([then], [now])).toMatchObject({ pairs: [], added: [0], vanished: [0] });
    expect(shown(matchRecords([then, now], [now, then]))).toEqual(["1-0 name", "0-1 name"]);
    expect(shown(matchRecords([{ ...then, id: "T-1" }], [{ ...now, id: "T-1" }]))).toEqual(["0-0 number"]);
    expect(shown(matchRecords([then], [row({ name: "新上１．５亿元以上项目。" })]))).toEqual(["0-0 name"]);
  });

  test("other units do not matter", () => {
    expect(shown(matchRecords([row()], [row({ leadUnits: ["县文旅局"] })]))).toEqual(["0-0 name"]);
  });

  test("blank names match nothing, and nothing is said to be gone", () => {
    const blank = row({ name: null });
    expect(matchRecords([blank], [blank])).toEqual({
      pairs: [],
      twins: [{ before: [0], now: [0] }],
      added: [],
      vanished: [],
    });
  });
});

describe("by likeness", () => {
  // Eleven characters, ten pairs.
  const NAME = "甲乙丙丁戊己庚辛壬癸子";

  test.each([
    ["eight pairs of ten in both", "甲乙丙丁戊己庚辛壬春夏", 1],
    ["seven pairs of ten", "甲乙丙丁戊己庚辛春夏秋", 0],
    ["a longer name: 10 common, 25 in all", `${NAME}春夏秋冬阴`, 1],
    ["longer still: 10 common, 26 in all", `${NAME}春夏秋冬阴阳`, 0],
  ])("%s", (_, name, matches) => {
    const { pairs } = matchRecords([row({ name: NAME })], [row({ name })]);
    expect(pairs.map(({ by }) => by)).toEqual(matches === 1 ? ["likeness"] : []);
  });

  test("needs a lead unit in common", () => {
    const before = row({ name: `${NAME}晴`, leadUnits: ["县发改局", "县工信科技局"] });
    expect(matchRecords([before], [row({ name: `${NAME}雨`, leadUnits: ["县工信科技局"] })]).pairs).toHaveLength(1);
    expect(matchRecords([before], [row({ name: `${NAME}雨`, leadUnits: ["县文旅局"] })]).pairs).toEqual([]);
    expect(matchRecords([before], [row({ name: `${NAME}雨`, leadUnits: [] })]).pairs).toEqual([]);
  });

  test("a tie is no match, on either side", () => {
    const one = [row({ name: `${NAME}晴` })];
    const two = [row({ name: `${NAME}雨` }), row({ name: `${NAME}雪` })];
    expect(matchRecords(one, two)).toEqual({ pairs: [], twins: [], added: [0, 1], vanished: [0] });
    expect(matchRecords(two, one)).toEqual({ pairs: [], twins: [], added: [0], vanished: [0, 1] });
  });

  test("each must be the other's best", () => {
    const before = [row({ name: `${NAME}晴雨雪` })];
    const now = [row({ name: `${NAME}晴雨霜` }), row({ name: `${NAME}晴雾雷` })];
    expect(matchRecords(before, now)).toEqual({
      pairs: [{ before: 0, now: 0, by: "likeness" }],
      twins: [],
      added: [1],
      vanished: [],
    });
  });

  test("another number is another matter, a number more may be the same one", () => {
    const of = (part: string) => [row({ name: `${part}${NAME}春夏秋冬阴阳晴雨雪霜` })];
    expect(shown(matchRecords(of("1号"), of("2号")))).toEqual([]);
    expect(shown(matchRecords(of(""), of("2号")))).toEqual(["0-0 likeness"]);
  });

  test("other 责任镇 or other 编号, both given, are no renaming", () => {
    const of = (name: string, changes: Partial<MatchableRow>) => [row({ name: `${NAME}${name}`, ...changes })];
    const pairs = (then: Partial<MatchableRow>, now: Partial<MatchableRow>): number =>
      matchRecords(of("晴", then), of("雨", now)).pairs.length;
    expect([pairs({ towns: ["龙兴镇"] }, { towns: ["泽掌镇"] }), pairs({ towns: ["龙兴镇"] }, {})]).toEqual([0, 1]);
    expect([pairs({ id: "A-1" }, { id: "A-3" }), pairs({ id: "A-1" }, {})]).toEqual([0, 1]);
    // One name under two numbers, told by its unit alone, is one row still.
    const twice = (ids: readonly string[]) =>
      ids.map((id, index) => row({ id, leadUnits: [index === 0 ? "县文旅局" : "县发改局"] }));
    expect(shown(matchRecords(twice(["1", "2"]), twice(["3", "4"])))).toEqual(["0-0 name", "1-1 name"]);
  });

  test("pairs count as often as they occur", () => {
    // 14 pairs, 13 of them 哈哈, against 7, all of them 哈哈: 7 common, 21 in all.
    expect(matchRecords([row({ name: `${"哈".repeat(14)}一` })], [row({ name: "哈".repeat(8) })]).pairs).toEqual([]);
  });

  test("names that are the same but for their units are told apart by them", () => {
    const before = [row({ leadUnits: ["县文旅局"] }), row({ leadUnits: ["县发改局"] })];
    const now = [row({ leadUnits: ["县发改局"] }), row({ leadUnits: ["县文旅局"] })];
    expect(shown(matchRecords(before, now))).toEqual(["1-0 name", "0-1 name"]);
  });
});

describe("twins", () => {
  test("as many on both sides are neither added nor vanished", () => {
    expect(matchRecords([row(), row()], [row(), row()])).toEqual({
      pairs: [],
      twins: [{ before: [0, 1], now: [0, 1] }],
      added: [],
      vanished: [],
    });
  });

  test("one more is one added, one fewer one vanished", () => {
    expect(matchRecords([row()], [row(), row()])).toMatchObject({ pairs: [], added: [1], vanished: [] });
    expect(matchRecords([row(), row(), row()], [row(), row()])).toMatchObject({ pairs: [], added: [], vanished: [2] });
  });
});

describe("the same task once for each town", () => {
  const at = (...towns: readonly string[]) => row({ towns });

  test("is told by the town, in any order; a town that has gone is gone, one that has come is new", () => {
    const three = [at("万安镇"), at("龙兴镇"), at("泽掌镇")];
    expect(shown(matchRecords(three, [...three].reverse()))).toEqual(["2-0 name", "1-1 name", "0-2 name"]);
    expect(matchRecords(three, [at("泽掌镇"), at("北张镇")])).toEqual({
      pairs: [{ before: 2, now: 0, by: "name" }],
      twins: [],
      added: [1],
      vanished: [0, 1],
    });
  });

  test("a row that is the only one of its name is itself in another town, and where no town was kept", () => {
    expect(shown(matchRecords([at("万安镇")], [at("龙兴镇")]))).toEqual(["0-0 name"]);
    expect(shown(matchRecords([at()], [at("龙兴镇")]))).toEqual(["0-0 name"]);
  });

  test("where last month kept no towns they are twins, as ever", () => {
    expect(matchRecords([at(), at()], [at("万安镇"), at("龙兴镇")])).toEqual({
      pairs: [],
      twins: [{ before: [0, 1], now: [0, 1] }],
      added: [],
      vanished: [],
    });
  });

  test("names that differ in punctuation alone are told by the letter", () => {
    const two = [row({ name: "建设A、B区" }), row({ name: "建设AB区" })];
    expect(shown(matchRecords(two, [...two].reverse()))).toEqual(["1-0 name", "0-1 name"]);
  });
});

describe("laws", () => {
  // Few names, units and ids: so that twins, ties and likenesses happen.
  const anyRow: fc.Arbitrary<MatchableRow> = fc.record({
    ledger: fc.constantFrom("tasks", "projects"),
    id: fc.option(fc.constantFrom("1", "2", "3", "4", "5")),
    specialtyTown: fc.option(fc.constantFrom("万安钻石", "绛州绿")),
    keyTask: fc.option(fc.constantFrom(1, 2)),
    name: fc.option(
      fc
        .tuple(
          fc.constantFrom("建设钻石加工产业园标准化厂房", "举办绛州绿蔬菜推介活动"),
          fc.constantFrom("", "一期", "二期", "及配套", "。"),
        )
        .map((parts) => parts.join("")),
      { freq: 9 },
    ),
    leadUnits: fc.subarray(["县发改局", "县文旅局"]),
    towns: fc.subarray(["万安镇", "龙兴镇"]),
  });
  const rows = fc.array(anyRow, { maxLength: 14 });
  const shuffled = (list: readonly MatchableRow[]): fc.Arbitrary<readonly number[]> =>
    fc.shuffledSubarray([...list.keys()], { minLength: list.length });

  test("no row is matched twice, and each stands in one of the parts", () => {
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const { pairs, twins, added, vanished } = matchRecords(before, now);
        const unique = (places: readonly number[]): void => expect(new Set(places).size).toBe(places.length);
        unique(pairs.map((pair) => pair.before));
        unique(pairs.map((pair) => pair.now));
        const old = new Set([
          ...pairs.map((pair) => pair.before),
          ...twins.flatMap((twin) => twin.before),
          ...vanished,
        ]);
        const fresh = new Set([...pairs.map((pair) => pair.now), ...twins.flatMap((twin) => twin.now), ...added]);
        expect([old.size, fresh.size]).toEqual([before.length, now.length]);
        // What came less what went is the difference of the lists.
        expect(added.length - vanished.length).toBe(now.length - before.length);
      }),
    );
  });

  test("the order of the rows moves nothing", () => {
    fc.assert(
      fc.property(
        fc
          .tuple(rows, rows)
          .chain(([before, now]) => fc.tuple(fc.constant(before), fc.constant(now), shuffled(before), shuffled(now))),
        ([before, now, oldOrder, newOrder]) => {
          const as = (list: readonly MatchableRow[], order: readonly number[]): readonly MatchableRow[] =>
            order.flatMap((place) => list[place] ?? []);
          const asIs = matchRecords(before, now);
          const moved = matchRecords(as(before, oldOrder), as(now, newOrder));
          const back = moved.pairs.map((pair) => ({
            before: oldOrder[pair.before],
            now: newOrder[pair.now],
            by: pair.by,
          }));
          expect(new Set(back.map((pair) => JSON.stringify(pair)))).toEqual(
            new Set(asIs.pairs.map(({ before: at, now: again, by }) => JSON.stringify({ before: at, now: again, by }))),
          );
          expect([moved.added.length, moved.vanished.length]).toEqual([asIs.added.length, asIs.vanished.length]);
        },
      ),
    );
  });

  test("it is the same forwards and backwards", () => {
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const there = matchRecords(before, now);
        const back = matchRecords(now, before);
        const turned = back.pairs.map((pair) => ({ before: pair.now, now: pair.before, by: pair.by }));
        expect(turned.sort((a, b) => a.now - b.now)).toEqual(there.pairs);
        expect([back.added, back.vanished]).toEqual([there.vanished, there.added]);
      }),
    );
  });

  test("a month against itself: every row that can be told is itself, and nothing came or went", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { pairs, added, vanished } = matchRecords(list, list);
        expect([added, vanished]).toEqual([[], []]);
        const byId = pairs.filter(({ by }) => by === "id");
        expect(byId.filter(({ before, now }) => before !== now)).toEqual([]);
        expect(pairs.filter(({ by }) => by === "likeness")).toEqual([]);
      }),
    );
  });
});

test("likeness by the rarest pairs finds what comparing all with all finds", () => {
  const words = fc.constantFrom("建设", "钻石", "厂房", "园区", "一期", "二期", "配套", "工程");
  const names = fc.array(
    fc.array(words, { minLength: 1, maxLength: 7 }).map((parts) => parts.join("")),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(names, names, (before, now) => {
      const { pairs } = matchRecords(
        before.map((name) => row({ name })),
        now.map((name) => row({ name })),
      );
      expect(pairs.filter(({ by }) => by === "likeness").map(({ before: at, now: again }) => [at, again])).toEqual(
        allWithAll(before, now),
      );
    }),
  );
});

/** MONTH §3's third step, in so many words. */
function allWithAll(before: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const once = (list: readonly string[], name: string): boolean => list.filter((other) => other === name).length === 1;
  const isLeft = (name: string): boolean => !(once(before, name) && once(now, name));
  const likeness = (one: string, other: string): number => {
    const pairsOf = (text: string): string[] => [...text].slice(1).map((_, index) => text.slice(index, index + 2));
    const left = pairsOf(other);
    const all = pairsOf(one).length + left.length;
    let common = 0;
    for (const pair of pairsOf(one)) {
      const at = left.indexOf(pair);
      if (at < 0) continue;
      left.splice(at, 1);
      common++;
    }
    return all === 0 ? 0 : (2 * common) / all;
  };
  const isPart = (few: string, many: string): boolean => {
    let at = 0;
    for (const character of many) if (character === few[at]) at++;
    return at === few.length;
  };
  const bestOf = (name: string, list: readonly string[]): number => {
    const phase = (text: string): string => text.replace(/[^一二]/g, "");
    const isOther = (other: string): boolean =>
      ![phase(name), phase(other)].some((one, index, both) => isPart(one, both[1 - index] ?? ""));
    const scores = list.map((other) => (isLeft(other) && !isOther(other) ? likeness(name, other) : 0));
    const best = Math.max(0, ...scores);
    const first = scores.indexOf(best);
    return best < 0.8 || first !== scores.lastIndexOf(best) ? -1 : first;
  };
  return now.flatMap((name, again) => {
    const at = isLeft(name) ? bestOf(name, before) : -1;
    const old = before[at];
    return old === undefined || old === name || bestOf(old, now) !== again ? [] : [[at, again]];
  });
}

describe("a hundred thousand rows", () => {
  const many = (nameOf: (index: number) => string): readonly MatchableRow[] =>
    Array.from({ length: 100_000 }, (_, index) => row({ name: nameOf(index), keyTask: (index % 12) + 1 }));

  test("are matched by name, and what was renamed by likeness", () => {
    const before = many((index) => `完成第${index}号地块的清理平整工作`);
    const now = many((index) => `完成第${index}号地块的清理平整${index % 5000 === 0 ? "等" : ""}工作`);
    const { pairs, added, vanished } = matchRecords(before, now);
    expect(pairs.filter(({ by }) => by === "name")).toHaveLength(99_980);
    expect(pairs.length + added.length).toBe(100_000);
    expect(added.length).toBe(vanished.length);
  });

  test("all alike to all are not compared all with all", () => {
    const { pairs } = matchRecords(
      many((index) => `完成第${index}号地块的清理平整工作`),
      many((index) => `推进第${index}号地块的清理平整工作`),
    );
    expect(pairs).toEqual([]);
  });
});
