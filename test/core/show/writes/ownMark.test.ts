import { ownMarkText, readOwnMark } from "../../../../src/core/show/writes/ownMark";

test.each([
  { key: "completion", id: 8, name: "完成情况" },
  { key: "completion", id: null, name: "完成;情况 (助手)" },
  { key: "index", id: null, name: null },
])("a mark says what was put into it: %j", (mark) => {
  expect(readOwnMark(ownMarkText(mark))).toEqual(mark);
  expect(readOwnMark(`="${ownMarkText(mark)}"`)).toEqual(mark);
});

test.each([
  ['"completion"', { key: "completion", id: null, name: null }],
  ['="completion;x;完成情况"', { key: "completion", id: null, name: "完成情况" }],
  ["completion;7", { key: "completion;7", id: null, name: null }],
  ["", { key: "", id: null, name: null }],
])("%s is read as it stands", (text, mark) => {
  expect(readOwnMark(text)).toEqual(mark);
});
