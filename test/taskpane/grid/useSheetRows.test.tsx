/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import type { RowLook } from "../../../src/adapters/xlsx/look/look";
import { useSheetRows } from "../../../src/taskpane/grid/useSheetRows";

const line = (row: number, text: string): RowLook => ({
  row,
  cells: [{ column: 1, text, style: 0, align: "left" }],
});

type Answer = {
  readonly from: number;
  readonly come: (rows: readonly RowLook[]) => Promise<void>;
  readonly fail: () => Promise<void>;
};

const answered = (answer: () => void): Promise<void> =>
  act(async () => {
    answer();
    await Promise.resolve();
  });

/** The grid's rows, each question answered by the test. */
function grid(frozen = 0) {
  const asked: Answer[] = [];
  const listeners = new Set<() => void>();
  const fetch = (from: number) =>
    new Promise<readonly RowLook[]>((resolve, reject) =>
      asked.push({
        from,
        come: (rows) => answered(() => resolve(rows)),
        fail: () => answered(() => reject(new Error("closed"))),
      }),
    );
  const onChange = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  let draws = 0;
  const hook = renderHook(
    ({ first, last }: { first: number; last: number }) => {
      draws += 1;
      return useSheetRows(fetch, onChange, [
        { first: 1, last: frozen },
        { first, last },
      ]);
    },
    { initialProps: { first: 1, last: 20 } },
  );
  return {
    asked,
    shown: (row: number) => hook.result.current(row)?.cells[0]?.text,
    scroll: (first: number, last: number) => hook.rerender({ first, last }),
    change: () => answered(() => listeners.forEach((listen) => listen())),
    draws: () => draws,
  };
}

test("rows in sight stay until the other content has come, and go where it has none", async () => {
  const { asked, shown, change } = grid();
  expect(shown(5)).toBeUndefined();
  await asked[0]!.come([line(5, "before"), line(6, "last")]);
  await change();
  expect([shown(5), shown(6)]).toEqual(["before", "last"]);
  await asked[1]!.come([line(5, "after")]);
  expect([shown(5), shown(6)]).toEqual(["after", undefined]);
});

test("what is not in sight when the content changes is not shown again", async () => {
  const { asked, shown, scroll, change } = grid();
  await asked[0]!.come([line(5, "before")]);
  scroll(101, 120);
  await asked[1]!.come([line(101, "there")]);
  await change();
  expect([shown(5), shown(101)]).toEqual([undefined, "there"]);
  scroll(1, 20);
  expect(asked.map(({ from }) => from)).toEqual([1, 101, 101, 1]);
});

test("an answer about what was there before is not shown any more, nor what cannot be read again", async () => {
  const { asked, shown, change } = grid();
  await asked[0]!.come([line(5, "before")]);
  await change();
  await change();
  await asked[1]!.come([line(5, "between")]);
  expect(shown(5)).toBe("before");
  await asked[2]!.fail();
  expect(shown(5)).toBeUndefined();
});

test("nothing is drawn where nothing in sight has changed", async () => {
  const { asked, shown, change, draws } = grid();
  await asked[0]!.come([line(5, "before")]);
  const before = draws();
  await change();
  await asked[1]!.come([line(5, "before")]);
  expect(draws()).toBe(before);
  expect(shown(5)).toBe("before");
});

test("rows that stay in sight at the top are asked for once, beside those in sight or together with them", async () => {
  const { asked, shown, scroll } = grid(2);
  await asked[0]!.come([line(1, "top"), line(5, "below")]);
  scroll(301, 320);
  await asked[1]!.come([line(301, "far below")]);
  expect([shown(1), shown(301)]).toEqual(["top", "far below"]);
  expect(asked.map(({ from }) => from)).toEqual([1, 301]);
});
