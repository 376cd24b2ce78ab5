import { nameIndex, type NameForm } from "../../../../src/core/read/directory/nameIndex";
import { suggestionIndex } from "../../../../src/core/read/directory/suggestNames";
import { tileNames } from "../../../../src/core/read/directory/tileNames";

const index = (forms: Readonly<Record<string, string>>) =>
  nameIndex(
    new Map(
      Object.entries(forms).map(([spelling, name]): [string, NameForm] => [
        spelling,
        { outcome: "alias", names: [name] },
      ]),
    ),
    () => false,
    () => suggestionIndex([]),
  );
const tiled = (forms: Readonly<Record<string, string>>, text: string, ...breaks: number[]) => {
  const tiling = tileNames(index(forms), text, new Set(breaks));
  return tiling && [...tiling.spans.map((span) => span.form.names[0]), tiling.joined];
};

test("the longest names win", () => {
  expect(tiled({ 县甲: "短", 县甲乙: "长", 县乙丙: "尾", 县丙: "丙" }, "县甲乙县丙")).toEqual(["长", "丙", true]);
});

test("a long name gives way where the rest would not read", () => {
  expect(tiled({ 县甲: "甲", 县甲县乙: "长", 县乙丙: "乙丙" }, "县甲县乙丙")).toEqual(["甲", "乙丙", true]);
});

test("two readings as good as each other are none", () => {
  expect(tiled({ 县甲: "一", 县乙县丙: "二", 县甲县乙: "三", 县丙: "四" }, "县甲县乙县丙")).toBeUndefined();
});

test("two readings that mean the same are one", () => {
  expect(tiled({ 县甲: "一", 县乙县丙: "二", 县甲县乙: "一", 县丙: "二" }, "县甲县乙县丙")).toEqual(["一", "二", true]);
});

test("nothing may be left over", () => {
  expect(tiled({ 县甲: "甲" }, "县甲乙")).toBeUndefined();
  expect(tiled({ 县甲: "甲" }, "乙县甲")).toBeUndefined();
  expect(tiled({ 县甲: "甲" }, "县甲和")).toBeUndefined();
  expect(tiled({ 县甲: "甲" }, "和县甲")).toBeUndefined();
});

test("white space and connectors are marks, a bare join is not", () => {
  const forms = { 县甲: "甲", 县乙: "乙" };
  expect(tiled(forms, "县甲县乙", 2)).toEqual(["甲", "乙", false]);
  expect(tiled(forms, "县甲和县乙")).toEqual(["甲", "乙", false]);
  expect(tiled(forms, "县甲以及县乙")).toEqual(["甲", "乙", false]);
  expect(tiled(forms, "县甲县乙")).toEqual(["甲", "乙", true]);
  expect(tiled(forms, "县甲县乙", 1, 3)).toEqual(["甲", "乙", true]);
});

test("a bare spelling follows a county bureau only, unless a mark stands between", () => {
  const forms = { 县甲局: "县甲局", 乙局: "县乙局", 丙中心: "县丙中心", 新绛丁区: "丁区" };
  expect(tiled(forms, "县甲局乙局")).toEqual(["县甲局", "县乙局", true]);
  expect(tiled(forms, "县甲局丙中心")).toBeUndefined();
  expect(tiled(forms, "新绛丁区乙局")).toBeUndefined();
  expect(tiled(forms, "新绛丁区和乙局")).toEqual(["丁区", "县乙局", false]);
});

test("a bracket behind a name explains it", () => {
  expect(tiled({ 县甲: "甲", 县乙: "乙" }, "县甲(某(某))和县乙")).toEqual(["甲", "乙", false]);
  expect(tiled({ 县甲: "甲" }, "县甲(某")).toBeUndefined();
});

test("a text as long as prose is not tried", () => {
  expect(tiled({ 县甲: "甲" }, "县甲".repeat(200))).toHaveLength(201);
  expect(tiled({ 县甲: "甲" }, "县甲".repeat(201))).toBeUndefined();
});
