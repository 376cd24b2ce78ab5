import { cutLabel, cutRole, roleOf } from "../../../../src/core/read/directory/roleWords";

test.each([
  ["甲牵头", "甲", "lead"],
  ["甲牵头负责", "甲", "lead"],
  ["甲总牵头", "甲", "lead"],
  ["甲配合", "甲", "support"],
  ["甲积极配合", "甲", "support"],
  ["甲协办", "甲", "support"],
  ["甲按职责分工负责", "甲", "share"],
  ["甲按照职责分工负责", "甲", "share"],
  ["甲按各自职责分工负责", "甲", "share"],
  ["甲按职责配合", "甲", "share"],
  ["甲分工负责", "甲", "share"],
  ["甲负责", "甲", "column"],
  ["甲具体负责", "甲", "column"],
  ["牵头", "", "lead"],
])("%j gives %j the role %s", (text, rest, role) => {
  expect(cutRole(text)).toEqual({ rest, role });
});

test.each(["甲", "牵头甲", "配合甲", "负责人甲"])("%j ends with no role word", (text) => {
  expect(cutRole(text)).toBeUndefined();
});

test("a word is a role only whole", () => {
  expect(roleOf("牵头单位")).toBe("lead");
  expect(roleOf("配合")).toBe("support");
  expect(roleOf("甲配合")).toBeUndefined();
  expect(roleOf("知识产权局")).toBeUndefined();
});

test.each([
  ["牵头单位：甲", "甲", "lead"],
  ["牵头单位:甲", "甲", "lead"],
  ["牵头单位甲", "甲", "lead"],
  ["牵头：甲", "甲", "lead"],
  ["配合单位：甲", "甲", "support"],
  ["助推单位：甲", "甲", "support"],
  ["责任单位：甲", "甲", "duty"],
])("the label of %j announces %j as %s", (text, rest, label) => {
  expect(cutLabel(text)).toEqual({ rest, label });
});

test.each(["甲：乙", "牵头甲", "配合甲", "甲牵头"])("%j has no label", (text) => {
  expect(cutLabel(text)).toBeUndefined();
});
