import { textTable } from "../../../src/cli/summary/textTable";

describe("textTable", () => {
  test("counts a Chinese character as two columns and ends no line with a space", () => {
    const columns = [
      { heading: "镇", align: "left" },
      { heading: "完成率", align: "right" },
      { heading: "说明", align: "left" },
    ] as const;
    expect(
      textTable(
        columns,
        [
          ["万安镇", "33.3%", "a"],
          ["龙兴", "—", ""],
        ],
        "  ",
      ),
    ).toEqual(["  镇      完成率  说明", "  万安镇   33.3%  a", "  龙兴         —"]);
  });
});
