import fc from "fast-check";
import { isRowKey, rowKeys } from "../../../../src/core/show/handout/rowKeys";
import type { Ledger } from "../../../../src/core/terms/ledger";
import type { TaskRecord } from "../../../../src/core/terms/ledgerRecord";
import { aLedger } from "../../../builders/aLedger";
import { aTaskRecord, inRows } from "../../../builders/aTaskRecord";

const ledger: Ledger = {
  ...aLedger("tasks"),
  columns: new Map([
    ["task", 1],
    ["remark", 2],
    ["progressText", 3],
  ]),
  headings: new Map([1, 2, 3].map((column) => [column, ["列"]])),
};
const task = 1;
const named = (name: string, changes: Partial<TaskRecord> = {}): TaskRecord => {
  const cells: string[] = [];
  cells[task - 1] = name;
  return aTaskRecord({ ledger, cells, ...changes });
};
const keysOf = (records: readonly TaskRecord[]): readonly (string | undefined)[] => {
  const keys = rowKeys(records);
  return records.map((record) => keys.get(record));
};

describe("keys of rows (MONTH §4, DECIDED F4)", () => {
  test("hang on ledger, specialty town, key task, name and id, and on nothing that a unit fills in, nor on the place", () => {
    const [first] = keysOf([named("引进企业2家")]);
    expect(keysOf([named("引进企业2家", { row: 40, progress: 0.9, state: "paused" })])).toEqual([first]);
    expect(keysOf([named(" 引进企业２家 ")])).toEqual([first]);
    for (const other of [
      named("引进企业3家"),
      named("引进企业2家", { specialtyTown: "绛州绿" }),
      named("引进企业2家", { keyTask: 4 }),
      named("引进企业2家", { id: "A-1" }),
    ])
      expect(keysOf([other])).not.toEqual([first]);
  });

  test("rows that these do not tell apart have keys of their own, whatever their order where anything else tells them apart", () => {
    const remark = 2;
    const twin = (text: string): TaskRecord => {
      const one = named("同名");
      const cells = [...one.cells];
      cells[remark - 1] = text;
      return { ...one, cells };
    };
    const [a, b] = [twin("东"), twin("西")];
    const [keyA, keyB] = keysOf([a, b]);
    expect(keyA).not.toBe(keyB);
    expect(keysOf([b, a])).toEqual([keyB, keyA]);
    const same = inRows([named("全同"), named("全同"), named("全同")]);
    expect(new Set(keysOf(same)).size).toBe(3);
  });

  test("every key is whole, and one sign changed is seen", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(7), fc.constantFrom(..."AZaz09-_"), (name, at, sign) => {
        const key = keysOf([named(name)])[0] ?? "";
        expect(isRowKey(key)).toBe(true);
        const changed = key.slice(0, at) + sign + key.slice(at + 1);
        // A digest of one letter lets one change in 64 pass.
        if (changed !== key && at === 7) expect(isRowKey(changed)).toBe(false);
        expect(isRowKey(key.slice(0, -1))).toBe(false);
        expect(isRowKey(`${key}A`)).toBe(false);
      }),
    );
  });

  test("what is no key is none", () => {
    for (const text of ["", "行号标识", "K", "1", "KAAAAAAA1234"]) expect(isRowKey(text)).toBe(false);
  });
});
