import { cellPieces, cutListNumber } from "../../../../src/core/read/directory/cellPieces";

const texts = (text: string) => cellPieces(text).pieces.map((piece) => piece.text);

test.each([
  ["甲", ["甲"]],
  ["甲、乙", ["甲", "乙"]],
  ["甲，乙,丙；丁;戊/己\n庚\r\n辛", ["甲", "乙", "丙", "丁", "戊", "己", "庚", "", "辛"]],
  ["甲 乙", ["甲 乙"]],
  ["甲（乙、丙）、丁", ["甲（乙、丙）", "丁"]],
  ["甲(乙,丙),丁", ["甲(乙,丙)", "丁"]],
  ["甲（乙、丙", ["甲（乙", "丙"]],
  ["（甲、乙）", ["甲", "乙"]],
  ["（甲）、（乙）", ["（甲）", "（乙）"]],
  ["1、甲\n2、乙", ["1、甲", "2、乙"]],
  ["甲、1", ["甲", "1"]],
  ["", [""]],
])("%j splits into %j", (text, pieces) => {
  expect(texts(text)).toEqual(pieces);
});

test.each(["甲、乙", "（甲，乙）。", "1、甲；乙/", " (甲(乙)、丙) "])(
  "%j is its pieces and marks, nothing lost",
  (text) => {
    const { before, pieces, after } = cellPieces(text);
    expect(before + pieces.map((piece) => piece.text + piece.mark).join("") + after).toBe(text);
  },
);

test.each([
  ["1.甲", "1.", "甲"],
  ["12、甲", "12、", "甲"],
  ["（3）甲", "（3）", "甲"],
  ["3）甲", "3）", "甲"],
  ["2024年", "", "2024年"],
  ["5个镇", "", "5个镇"],
  ["甲", "", "甲"],
])("of %j the list number is %j", (text, number, rest) => {
  expect(cutListNumber(text)).toEqual({ number, rest });
});
