import { buildDirectory } from "../../../../src/core/read/directory/buildDirectory";
import {
  isWorkingGroupLead,
  leaderOfSpecialtyTown,
  planLeads,
  planRole,
  townsOfSpecialtyTown,
  workingGroupLeads,
} from "../../../../src/core/read/directory/planRole";
import { plan } from "../../../../src/core/plan/plan";

const directory = buildDirectory([]);

test("every unit has in every key task the part that the plan's list gives it", () => {
  for (const { name, town } of directory.units) {
    for (const task of plan.keyTasks) {
      const listed = town === null ? name : "各镇人民政府";
      const part = task.leadUnits.includes(listed) ? "lead" : task.supportUnits.includes(listed) ? "support" : null;
      expect([name, task.no, planRole(directory, name, task.no)]).toEqual([name, task.no, part]);
    }
  }
});

test.each([
  ["县发改局", 3, "lead"],
  ["县发改局", 1, "support"],
  ["县发改局", 8, null],
  ["新绛经济技术开发区管委会", 7, "lead"],
  ["新绛经济技术开发区管委会", 6, "support"],
  ["万安镇人民政府", 7, "support"],
  ["县蔬菜中心", 1, null],
  ["县民政局", 12, null],
  ["县某局", 1, null],
  ["县发改局", 13, null],
] as const)("%s in task %i: %s", (unit, keyTask, part) => {
  expect(planRole(directory, unit, keyTask)).toBe(part);
});

test("leads of a key task stand in registry order", () => {
  expect(planLeads(directory, 12)).toEqual(["县发改局", "县教育局", "县人社局"]);
});

test("annex 1 gives leads, towns and leader", () => {
  expect(workingGroupLeads(directory, "绛州绿")).toEqual(["县农业农村局", "县蔬菜中心"]);
  expect(isWorkingGroupLead(directory, "县蔬菜中心", "绛州绿")).toBe(true);
  expect(isWorkingGroupLead(directory, "县蔬菜中心", "新绛中药材")).toBe(false);
  expect(townsOfSpecialtyTown(directory, "绛州非遗文创")).toEqual(["龙兴镇", "泽掌镇"]);
  expect(leaderOfSpecialtyTown(directory, "万安钻石")).toBe("成俊");
});

test("an unknown specialty town has none of them", () => {
  expect(workingGroupLeads(directory, "新绛面粉")).toEqual([]);
  expect(townsOfSpecialtyTown(directory, "新绛面粉")).toEqual([]);
  expect(leaderOfSpecialtyTown(directory, "新绛面粉")).toBeNull();
});
