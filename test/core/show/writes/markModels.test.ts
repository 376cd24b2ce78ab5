import { run } from "../../../../src/core/run";
import { markModels } from "../../../../src/core/show/writes/markModels";
import { day } from "../../../builders/day";
import { on, tasks } from "../../../flow/flow";
import { drawnBook } from "../../../support/drawnBook";

/** Overdue by a month, or not begun to be due. */
const LATE = { 完成时限: on("2024-05-01"), 完成率: 0.1 };
const FINE = { 完成时限: on("2024-12-31"), 完成率: 0.9 };

function redAreas(rows: Parameters<typeof tasks>[0], merges: readonly string[]): readonly string[] {
  const result = run([drawnBook(tasks(rows, { merges }), "任务.xlsx")], { asOf: day("2024-06-30") });
  return markModels(result)
    .filter(({ kind }) => kind === "light-red")
    .flatMap(({ areas }) =>
      areas.map((area) => `${area.firstRow}:${area.firstColumn}-${area.lastRow}:${area.lastColumn}`),
    );
}

test("a row with a red light is marked as wide as its table", () => {
  expect(redAreas([FINE, LATE], [])).toEqual(["4:1-4:23"]);
});

test("a merged cell over rows of different lights takes none: H is shared by a red row and one that is in time", () => {
  const withMerge = redAreas([LATE, FINE], ["H3:H4"]);
  expect(withMerge).toEqual(["3:1-3:7", "3:9-3:23"]);
});

test("where all rows of a merge have the same light it is marked like the rest", () => {
  expect(redAreas([LATE, LATE, FINE], ["H3:H4"])).toEqual(["3:1-4:23"]);
});
