import { planWrites } from "../../../../src/core/show/writes/planWrites";
import { aFinding } from "../../../builders/aFinding";
import { aDoneTask, aTaskRecord, inRows } from "../../../builders/aTaskRecord";
import { aLedger } from "../../../builders/aLedger";
import { day } from "../../../builders/day";
import { aRunResult } from "../sheets/aRunResult";

const ledger = {
  ...aLedger("tasks"),
  headings: new Map([
    [2, ["序号"]],
    [9, ["备注"]],
  ]),
};
const late = { ledger, due: day("2024-06-01") };
const soon = { ledger, due: day("2024-07-01"), progress: 0.99 };

test("red and yellow rows are marked as wide as the table, touching rows as one", () => {
  const tasks = inRows([
    aTaskRecord(late),
    aTaskRecord(late),
    aTaskRecord(soon),
    aDoneTask({ ledger }),
    aTaskRecord(late),
  ]);
  const { marks } = planWrites(aRunResult(tasks), ["台账"], { mark: true, sameWorkbook: true });
  const columns = { firstColumn: 2, lastColumn: 9 };
  expect(marks).toEqual([
    {
      sheet: "台账",
      kind: "light-red",
      areas: [
        { firstRow: 6, lastRow: 7, ...columns },
        { firstRow: 10, lastRow: 10, ...columns },
      ],
    },
    { sheet: "台账", kind: "light-yellow", areas: [{ firstRow: 8, lastRow: 8, ...columns }] },
  ]);
});

test("cells with an error or a warning are marked, an error alone where a cell has both", () => {
  const findings = [
    aFinding({ cell: "H6" }),
    aFinding({ cell: "H6", rule: "unit-not-in-plan", severity: "warning" }),
    aFinding({ cell: "H7", rule: "unit-not-in-plan", severity: "warning" }),
    aFinding({ cell: "AB7", rule: "unit-alias", severity: "info" }),
    aFinding({ cell: null }),
    aFinding({ cell: null, sheet: null }),
  ];
  const result = aRunResult(inRows([aDoneTask({ ledger })]), { findings });
  const { marks } = planWrites(result, ["台账"], { mark: true, sameWorkbook: true });
  expect(marks).toEqual([
    { sheet: "台账", kind: "finding-error", areas: [{ firstRow: 6, firstColumn: 8, lastRow: 6, lastColumn: 8 }] },
    { sheet: "台账", kind: "finding-warning", areas: [{ firstRow: 7, firstColumn: 8, lastRow: 7, lastColumn: 8 }] },
  ]);
});

test("nothing to mark takes old marks away", () => {
  const result = aRunResult(inRows([aDoneTask({ ledger })]));
  expect(planWrites(result, ["台账"], { mark: true, sameWorkbook: true }).marks).toEqual([]);
});

test.each([
  { mark: false, sameWorkbook: true },
  { mark: true, sameWorkbook: false },
])("marks stay as they are with %o", (options) => {
  expect(planWrites(aRunResult(inRows([aTaskRecord(late)])), ["台账"], options).marks).toBeNull();
});
