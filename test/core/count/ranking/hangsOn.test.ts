import { hangsOn, hundredthsText } from "../../../../src/core/count/ranking/hangsOn";
import { aTaskRecord } from "../../../builders/aTaskRecord";

const place = { rank: 9, hundredths: 6000, tied: false, better: { rank: 8, hundredths: 6125 }, worse: null };
const lifting = { task: aTaskRecord({ row: 37 }), rank: 6, tied: false };
const nameOf = () => "台账第37行";

describe("hangsOn", () => {
  test("says the distance to the next better rank and the row that would lift it", () => {
    expect(hangsOn(place, lifting, nameOf)).toBe("第9名；与第8名差1.25分；若台账第37行办结则为第6名");
  });

  test("says nothing of rows where none would lift it", () => {
    expect(hangsOn(place, undefined, nameOf)).toBe("第9名；与第8名差1.25分");
  });

  test("says of the first how far ahead it is", () => {
    const first = { rank: 1, hundredths: 6130, tied: false, better: null, worse: { rank: 2, hundredths: 6125 } };
    expect(hangsOn(first, undefined, nameOf)).toBe("第1名；领先第2名0.05分");
  });

  test("says ties, now and after", () => {
    expect(hangsOn({ ...place, tied: true }, { ...lifting, tied: true }, nameOf)).toBe(
      "并列第9名；与第8名差1.25分；若台账第37行办结则为并列第6名",
    );
  });

  test("says only the rank where there is nobody else", () => {
    expect(hangsOn({ rank: 1, hundredths: 0, tied: false, better: null, worse: null }, undefined, nameOf)).toBe(
      "第1名",
    );
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
