import { firstPlaces } from "../../../../src/core/count/figures/firstPlaces";
import { lastPlaces, nobodyLast } from "../../../../src/core/count/figures/lastPlaces";
import type { RankedMember } from "../../../../src/core/terms/report";

const PARTS: RankedMember["parts"] = {
  completionRate: null,
  onTimeRate: null,
  scheduleRate: null,
  completionPoints: null,
  onTimePoints: null,
  schedulePoints: null,
  overdueDeduction: 0,
  bonus: 0,
  deduction: 0,
};

function ranked(...scores: readonly number[]): readonly RankedMember[] {
  return scores.map((score, index) => ({ name: `${index + 1}`, score, rank: index + 1, parts: PARTS, hangsOn: "" }));
}

test.each([
  ["the last of three", [90, 80, 70], 1, ["3"]],
  ["the last three of four", [90, 80, 70, 60], 3, ["2", "3", "4"]],
  ["whoever shares the last score", [90, 80, 70, 70], 2, ["3", "4"]],
  ["fewer where more share the border's score than there are places", [90, 80, 80, 70], 2, ["4"]],
  ["all below a tie for the first, be they fewer than the places", [80, 80, 80, 70, 60], 3, ["4", "5"]],
  ["nobody where one is ahead of all others, who are level", [100, 60, 60, 60, 60, 60, 60, 60, 60], 3, []],
  ["nobody where more share the last score than there are places", [90, 80, 70, 70], 1, []],
  ["nobody of one", [90], 1, []],
  ["nobody of three where three places are last", [90, 80, 70], 3, []],
  ["nobody where all are equal", [80, 80, 80], 1, []],
  ["the one below a tie for the first", [80, 80, 70], 2, ["3"]],
  ["nobody where no place is last", [90, 80], 0, []],
  ["nobody of none", [], 1, []],
])("%s", (_, scores, places, expected) => {
  expect(lastPlaces(ranked(...scores), places).map(({ name }) => name)).toEqual(expected);
});

test.each([
  ["the first of three", [90, 80, 70], 1, ["1"]],
  ["whoever shares the first score", [90, 90, 80], 2, ["1", "2"]],
  ["nobody where more share the first score than there are places", [90, 90, 80], 1, []],
  ["fewer where more share the border's score than there are places", [90, 80, 80, 70], 2, ["1"]],
  ["fewer where nobody would stand behind", [90, 80, 70], 3, ["1", "2"]],
  ["fewer where the tie reaches down to the last", [90, 80, 80], 3, ["1"]],
  ["nobody of one", [90], 1, []],
  ["nobody where all are equal", [80, 80, 80], 3, []],
  ["nobody where no place is praised", [90, 80], 0, []],
  ["nobody of none", [], 3, []],
])("first places: %s", (_, scores, places, expected) => {
  expect(firstPlaces(ranked(...scores), places).map(({ name }) => name)).toEqual(expected);
});

describe("why nobody is last", () => {
  const why = (towns: readonly number[], units: readonly number[], lastTowns = 1, lastUnits = 3) =>
    nobodyLast({ towns: ranked(...towns), units: ranked(...units) }, { lastTowns, lastUnits }).map(({ zh }) => zh);

  test("more share the last score than there are places", () => {
    expect(why([90, 80], [90, 70, 70, 70, 70])).toEqual([
      "单位排名末尾4个得分相同（70.00分），分不出后3位，没有因排名靠后起草通知书。",
    ]);
    expect(why([90, 60, 60], [90, 70, 60, 50])).toEqual([
      "镇排名末尾2个得分相同（60.00分），分不出末位，没有因排名靠后起草通知书。",
    ]);
  });

  test.each([
    ["somebody is", [90, 80, 70], [90, 80, 70, 70, 70]],
    ["there are not more than places", [90], [70, 70, 70]],
    ["nobody is ranked", [], []],
  ])("nothing where %s", (_, towns, units) => expect(why(towns, units)).toEqual([]));

  test("nothing where no last place is asked for", () => expect(why([90, 90], [70, 70], 0, 0)).toEqual([]));
});
