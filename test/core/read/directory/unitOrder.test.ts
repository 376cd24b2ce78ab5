import { buildDirectory } from "../../../../src/core/read/directory/buildDirectory";
import { townOrder, unitOrder } from "../../../../src/core/read/directory/unitOrder";
import { plan } from "../../../../src/core/plan/plan";

const directory = buildDirectory([]);

test("annex 2's members stand in its order, before the others, before the governments by code", () => {
  const members = plan.leadingGroup.members
    .map(({ unit }) => unit)
    .filter((unit) => unit !== "各镇人民政府" && unit !== "县政府");
  const names = [...members, ...plan.copiedTo, ...plan.towns.map(({ government }) => government)];
  const order = names.map((name) => unitOrder(directory, name));
  expect([...order].sort((a, b) => a - b)).toEqual(order);
  expect(new Set(order).size).toBe(names.length);
  expect(unitOrder(directory, "县委组织部")).toBe(0);
  expect(unitOrder(directory, "县政府办公室")).toBe(3);
});

test("a name outside the registry stands behind all", () => {
  expect(unitOrder(directory, "县某局")).toBe(directory.units.length);
  expect(townOrder(directory, "李家镇")).toBe(9);
});

test("towns stand by code", () => {
  expect(plan.towns.map(({ name }) => townOrder(directory, name))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});
