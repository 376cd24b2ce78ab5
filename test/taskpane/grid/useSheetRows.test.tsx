/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import type { RowLook } from "../../../src/adapters/xlsx/look/look";
import { useSheetRows } from "../../../src/taskpane/grid/useSheetRows";

const line = (row: number, text: string): RowLook => ({
  row,
  cells: [{ column: 1, text, style: 0, align: "left" }],
});

type Answer = { readonly come: (rows: readonly RowLook[]) => Promise<void>; readonly fail: () => Promise<void> };

const answered = (answer: () => void): Promise<void> =>
  act(async () => {
    answer();
    await Promise.resolve();
  });

/** The grid's rows, each question answered by the test. */
function grid() {
  const asked: Answer[] = [];
  const fetch = () =>
    new Promise<readonly RowLook[]>((resolve, reject) =>
      asked.push({
        come: (rows) => answered(() => resolve(rows)),
        fail: () => answered(() => reject(new Error("closed"))),
      }),
    );
  const hook = renderHook(
    ({ source, first, last }: { source: string; first: number; last: number }) =>
      useSheetRows(source, fetch, first, last),
    { initialProps: { source: "1", first: 1, last: 20 } },
  );
  const shown = (row: number) => hook.result.current(row)?.cells[0]?.text;
  return { asked, shown, look: hook.rerender };
}

test("rows in sight stay until the other content has come, and go where it has none", async () => {
  const { asked, shown, look } = grid();
  expect(shown(5)).toBeUndefined();
  await asked[0]!.come([line(5, "before"), line(6, "last")]);
  look({ source: "2", first: 1, last: 20 });
  expect([shown(5), shown(6)]).toEqual(["before", "last"]);
  await asked[1]!.come([line(5, "after")]);
  expect([shown(5), shown(6)]).toEqual(["after", undefined]);
});

test("what is not in sight when the content changes is not shown again", async () => {
  const { asked, shown, look } = grid();
  await asked[0]!.come([line(5, "before")]);
  look({ source: "1", first: 101, last: 120 });
  await asked[1]!.come([line(101, "there")]);
  look({ source: "2", first: 101, last: 120 });
  expect([shown(5), shown(101)]).toEqual([undefined, "there"]);
});

test("an answer about what was there before is not shown any more, nor what cannot be read again", async () => {
  const { asked, shown, look } = grid();
  await asked[0]!.come([line(5, "before")]);
  look({ source: "2", first: 1, last: 20 });
  look({ source: "3", first: 1, last: 20 });
  await asked[1]!.come([line(5, "between")]);
  expect(shown(5)).toBe("before");
  await asked[2]!.fail();
  expect(shown(5)).toBeUndefined();
});
