import { hangsOn, hundredthsText } from "../../../../src/core/count/ranking/hangsOn";
import { inBoth } from "../../../../src/core/base/inBoth";
import { aTaskRecord } from "../../../builders/aTaskRecord";

const place = { rank: 9, hundredths: 6000, tied: false, better: { rank: 8, hundredths: 6125 }, worse: null };
const lifting = { task: aTaskRecord({ row: 37 }), rank: 6, tied: false };
const nameOf = () => inBoth("台账第37行", "row 37 of the ledger");

describe("hangsOn", () => {
  test("says the distance to the next better rank and the row that would lift it", () => {
    expect(hangsOn(place, lifting, nameOf)).toEqual({
      zh: "第9名；与第8名差1.25分；若台账第37行办结则为第6名",
      en: "rank 9; 1.25 points behind rank 8; rank 6 if row 37 of the ledger were finished",
    });
  });

  test("says nothing of rows where none would lift it", () => {
    expect(hangsOn(place, undefined, nameOf)).toEqual({
      zh: "第9名；与第8名差1.25分",
      en: "rank 9; 1.25 points behind rank 8",
    });
  });

  test("says of the first how far ahead it is", () => {
    const first = { rank: 1, hundredths: 6130, tied: false, better: null, worse: { rank: 2, hundredths: 6125 } };
    expect(hangsOn(first, undefined, nameOf)).toEqual({
      zh: "第1名；领先第2名0.05分",
      en: "rank 1; 0.05 points ahead of rank 2",
    });
  });

  test("says ties, now and after", () => {
    expect(hangsOn({ ...place, tied: true }, { ...lifting, tied: true }, nameOf)).toEqual({
      zh: "并列第9名；与第8名差1.25分；若台账第37行办结则为并列第6名",
      en: "rank 9, tied; 1.25 points behind rank 8; rank 6, tied if row 37 of the ledger were finished",
    });
  });

  test("says only the rank where there is nobody else", () => {
    expect(hangsOn({ rank: 1, hundredths: 0, tied: false, better: null, worse: null }, undefined, nameOf)).toEqual({
      zh: "第1名",
      en: "rank 1",
    });
  });

  test.each([
    [0, "0.00"],
    [5, "0.05"],
    [125, "1.25"],
    [10000, "100.00"],
  ])("%i hundredths are %s", (hundredths, text) => {
    expect(hundredthsText(hundredths)).toBe(text);
  });
});
