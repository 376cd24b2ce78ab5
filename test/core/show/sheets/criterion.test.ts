import { criterion, delimited, memberCriterion, textLiteral } from "../../../../src/core/show/sheets/criterion";

test("ordinary names are found by their cell", () => {
  expect(criterion("$B7", "万安钻石")).toBe("$B7");
  expect(memberCriterion("$B7", "万安镇")).toBe('"*|"&$B7&"|*"');
});

test.each([
  ["县*局", '"="&"县~*局"'],
  ["县?局", '"="&"县~?局"'],
  ["县~局", '"="&"县~~局"'],
  [">5", '"="&">5"'],
  ["<县局", '"="&"<县局"'],
  ["=县局", '"="&"=县局"'],
])("%s is no pattern or comparison", (name, expected) => {
  expect(criterion("$B7", name)).toBe(expected);
});

test("a member's wildcards and bars are made harmless", () => {
  expect(memberCriterion("$B7", "县*|局")).toBe('"*|县~*｜局|*"');
  expect(delimited(["县*|局", "万安镇"])).toBe("|县*｜局|万安镇|");
});

test("no names make a blank cell", () => {
  expect(delimited([])).toBeNull();
});

test("quotes are doubled in a formula's text", () => {
  expect(textLiteral('县"局')).toBe('"县""局"');
});
