import { groupName, sortedGroups } from "../../../src/taskpane/figures/groups";
import { someFigures } from "../../support/someFigures";

const GROUPS = [
  someFigures("无", { completionRate: null, overdue: 0, gap: null }),
  someFigures("甲", { completionRate: 0.5, overdue: 1, gap: 0.1 }),
  someFigures("乙", { completionRate: 0.25, overdue: 3, gap: -0.2 }),
  someFigures("丙", { completionRate: 0.5, overdue: 3, gap: -0.3 }),
];

test.each([
  ["order", ["无", "甲", "乙", "丙"]],
  ["rate", ["乙", "甲", "丙", "无"]],
  ["overdue", ["乙", "丙", "甲", "无"]],
  ["gap", ["丙", "乙", "甲", "无"]],
] as const)("sorted by %s, equal ones keep their order and those without the figure come last", (sort, names) => {
  expect(sortedGroups(GROUPS, sort).map(({ name }) => name)).toEqual(names);
});

test("sorting leaves the list it is given alone", () => {
  sortedGroups(GROUPS, "rate");
  expect(GROUPS[0]!.name).toBe("无");
});

test("a key task is named with its number, others by name alone", () => {
  expect(groupName({ ...someFigures("延链补链"), no: 3 })).toBe("3. 延链补链");
  expect(groupName(someFigures("万安镇"))).toBe("万安镇");
});
