import type { CompletionFigures } from "../../../src/core/terms/report";
import { groupName, sortedGroups } from "../../../src/taskpane/figures/groups";

const NOTHING: CompletionFigures = {
  name: "",
  total: 0,
  longTerm: 0,
  paused: 0,
  cancelled: 0,
  countable: 0,
  undated: 0,
  done: 0,
  completionRate: null,
  dueByNow: 0,
  doneOnTime: 0,
  onTimeRate: null,
  overdue: 0,
  doneLate: 0,
  averageProgress: null,
  scheduledProgress: null,
  gap: null,
  scheduleRate: null,
};

const GROUPS = [
  { ...NOTHING, name: "无", completionRate: null, overdue: 0, gap: null },
  { ...NOTHING, name: "甲", completionRate: 0.5, overdue: 1, gap: 0.1 },
  { ...NOTHING, name: "乙", completionRate: 0.25, overdue: 3, gap: -0.2 },
  { ...NOTHING, name: "丙", completionRate: 0.5, overdue: 3, gap: -0.3 },
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
  expect(groupName({ ...NOTHING, name: "延链补链", no: 3 })).toBe("3. 延链补链");
  expect(groupName({ ...NOTHING, name: "万安镇" })).toBe("万安镇");
});
