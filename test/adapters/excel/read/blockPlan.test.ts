import type { SheetBlock } from "../../../../src/adapters/excel/read/rangeOf";
import { blockPlan, TARGET_BYTES } from "../../../../src/adapters/excel/read/blockPlan";

function block(rows: number, columns = 10, sheetId = "s"): SheetBlock {
  return { sheetId, firstRow: 0, firstColumn: 0, rows, columns };
}

describe("blockPlan", () => {
  test("many small sheets go into one round trip", () => {
    const plan = blockPlan(Array.from({ length: 40 }, (_, i) => block(50, 10, `s${i}`)));
    expect(plan.next(0)).toHaveLength(40);
    expect(plan.next(0)).toEqual([]);
  });

  test("every row is given out once, in order", () => {
    const plan = blockPlan([block(100_000), block(3, 4, "t")]);
    const given: string[] = [];
    let next = 0;
    for (let some = plan.next(0); some.length > 0; some = plan.next(0)) {
      for (const one of some) {
        given.push(one.sheetId);
        if (one.sheetId === "t") continue;
        expect(one.firstRow).toBe(next);
        next += one.rows;
      }
    }
    expect(next).toBe(100_000);
    expect(given.at(-1)).toBe("t");
  });

  test("after wordy rows blocks get smaller at once, so that an answer stays near the target", () => {
    const plan = blockPlan([block(100_000)]);
    const [first] = plan.next(0);
    plan.learn(first!.rows * 10, first!.rows * 10 * 300);
    const [second] = plan.next(0);
    expect(second!.rows * 10 * 300).toBeLessThanOrEqual(TARGET_BYTES);
    expect(second!.rows).toBeGreaterThan(1);
  });

  test("blocks that were too large come again, smaller and from the same row", () => {
    const plan = blockPlan([block(100_000)]);
    const first = plan.next(0);
    expect(plan.giveBack(first)).toBe(true);
    const again = plan.next(0);
    expect(again[0]!.firstRow).toBe(0);
    expect(again[0]!.rows).toBeLessThan(first[0]!.rows);
  });

  test("a single row that is too large cannot be made smaller", () => {
    const plan = blockPlan([block(1)]);
    expect(plan.giveBack(plan.next(0))).toBe(false);
  });

  test("what is spoken for beyond the details of one answer leaves less room, but a row always goes", () => {
    const rowsWith = (taken: number): number => blockPlan([block(100_000)]).next(taken)[0]!.rows;
    expect(rowsWith(TARGET_BYTES)).toBe(rowsWith(0));
    expect(rowsWith(1.5 * TARGET_BYTES)).toBeLessThan(rowsWith(0));
    expect(rowsWith(2 * TARGET_BYTES)).toBe(1);
  });

  test("after long details blocks get so small that the next ones stay near the target", () => {
    const plan = blockPlan([block(100_000)]);
    const [first] = plan.next(0);
    plan.learn(first!.rows * 10, first!.rows * 10 * 9);
    plan.learnDetails(1000, 1000 * 120);
    const [second] = plan.next(plan.detailBytes(first!.rows * 10));
    expect(plan.detailBytes(second!.rows * 10)).toBeLessThanOrEqual(TARGET_BYTES);
  });
});
