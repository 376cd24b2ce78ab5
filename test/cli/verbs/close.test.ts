import { read, write } from "@e965/xlsx";
import { newUsersWorkbook } from "../../../src/adapters/xlsx/newWorkbook";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { closedBook } from "../../support/closedBook";
import { bookBytes } from "../../contract/bookBytes";
import { drawnBook } from "../../support/drawnBook";
import { tasks, type Cells } from "../../flow/flow";
import { aDesk } from "../aDesk";

const GOOD = [{}, {}];
const WRONG = [{ 牵头单位: "县工信据" }, {}];

/** The workbook as an .xls. */
function oldFormat(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(write(read(bytes, { cellNF: true }), { type: "buffer", bookType: "biff8" }) as Uint8Array);
}

function desk(rows: readonly Cells[] = GOOD) {
  const filled = {
    "台账.xlsx": bookBytes(drawnBook(tasks(rows), "台账.xlsx")),
    "旧.xls": oldFormat(bookBytes(drawnBook(tasks(GOOD), "旧.xls"))),
  };
  return aDesk(filled, { newUsersWorkbook: (sheets) => newUsersWorkbook(sheets) });
}

const MAY = "close 台账.xlsx --as-of 2024-05-31 --today 2024-06-03 --out 主.xlsx";

describe("ledger close (MONTH §8, DECIDED F12)", () => {
  test("keeps the month in a copy of the month's book and says what it kept", async () => {
    const { call, bytesOf } = desk();
    expect(await call(`${MAY} --json -`)).toMatchObject({ code: 0 });
    const { out } = await call(`${MAY} --force --json -`);
    expect(JSON.parse(out)).toEqual({
      schemaVersion: 1,
      month: "2024-05",
      asOf: "2024-05-31",
      version: 1,
      groups: expect.any(Number) as number,
      records: 2,
      warnings: [],
    });
    expect(await call("inspect 主.xlsx --json -")).toMatchObject({ code: 0 });
    // What Excel and the page keep of the same ledgers on the same days.
    const ledger = await xlsxWorkbook(bytesOf("台账.xlsx")!, "台账.xlsx").snapshot();
    const planned = closedBook([ledger], "2024-05-31", { closed: "2024-06-03" });
    const kept = await xlsxWorkbook(bytesOf("主.xlsx")!, "主.xlsx").snapshot();
    const valuesOf = ({ sheets }: WorkbookSnapshot) =>
      sheets
        .filter(({ name }) => name === "月度存档" || name === "存档明细")
        .map(({ name, rows }) => [name, rows.map(({ cells }) => Array.from(cells, (value) => value ?? null))]);
    expect(valuesOf(kept)).toEqual(valuesOf(planned));
    expect(valuesOf(kept)).toHaveLength(2);
  });

  test("errors open: closed all the same, exit 1, and said", async () => {
    const { code, out } = await desk(WRONG).call(MAY);
    expect(code).toBe(1);
    expect(out).toContain("2024年5月已存档");
    expect(out).toContain("注意：还有1处错误没有改正");
  });

  test("a month that is not over on the day of closing is closed, and said", async () => {
    const { code, out } = await desk().call(MAY.replace("2024-06-03", "2024-05-20"));
    expect(code).toBe(0);
    expect(out).toContain("注意：存档这天是2024年5月20日，截至日期2024年5月31日还没有到");
  });

  test("the same call gives the same bytes", async () => {
    const { call, bytesOf } = desk();
    await call(MAY);
    const first = bytesOf("主.xlsx");
    await call(`${MAY} --force`);
    expect(bytesOf("主.xlsx")).toEqual(first);
  });

  test("a book that stands where the result goes is not replaced unasked: its months would be gone", async () => {
    const { call, bytesOf } = desk();
    await call(MAY);
    const first = bytesOf("主.xlsx");
    const june = MAY.replace("05-31", "06-30");
    expect(await call(june)).toMatchObject({ code: 2, complaint: expect.stringContaining("--book 主.xlsx") as string });
    expect(bytesOf("主.xlsx")).toEqual(first);
    expect(await call(`${june} --force`)).toMatchObject({ code: 0 });
  });

  test("a closed month is refused without a reason, and kept beside the old one with one", async () => {
    const { call, bytesOf } = desk();
    await call(MAY);
    const again = "close 台账.xlsx --book 主.xlsx --as-of 2024-05-31 --today 2024-06-05 --out 主2.xlsx";
    expect(await call(again)).toMatchObject({ code: 2, complaint: expect.stringContaining("已经存档") as string });
    expect(await call(`${again} --amend 已核实`)).toMatchObject({ code: 2 });
    expect(bytesOf("主2.xlsx")).toBeUndefined();
    const { code, out } = await call(`${again} --amend 万安镇补报办结时间 --json -`);
    expect([code, (JSON.parse(out) as { version: number }).version]).toEqual([0, 2]);
    expect(
      await call("close 台账.xlsx --book 主.xlsx --as-of 2024-06-30 --out 主2.xlsx --amend 万安镇补报办结时间"),
    ).toMatchObject({ code: 2 });
  });

  test("a book of the old format gets the archive in a new workbook, and it is said", async () => {
    const { call, bytesOf } = desk();
    const { code, out } = await call(MAY.replace("台账.xlsx", "旧.xls"));
    expect([code, bytesOf("主.xlsx") !== undefined]).toEqual([0, true]);
    expect(out).toContain("旧格式");
    const next = await call("close 旧.xls --book 主.xlsx --as-of 2024-06-30 --out 主2.xlsx --json -");
    expect(next.code).toBe(0);
  });

  test.each([
    ["no day", "close 台账.xlsx --out 主.xlsx", "--as-of"],
    ["no place", "close 台账.xlsx --as-of 2024-05-31", "--out"],
    ["an input as output", "close 台账.xlsx --as-of 2024-05-31 --out 台账.xlsx", "就是输入的台账"],
    ["the book as output", "close 台账.xlsx --book 旧.xls --as-of 2024-05-31 --out 旧.xls", "就是输入的台账"],
    ["another kind of file", MAY.replace("主.xlsx", "主.xlsm"), ".xlsx"],
    [
      "a file that is not there: figures would lack it for good",
      MAY.replace("close 台账", "close 台账.xlsx 无"),
      "没有存档",
    ],
    ["a day that is none", MAY.replace("2024-06-03", "2024-06-31"), "2024-06-31"],
  ])("refused: %s", async (_, line, said) => {
    const { call, bytesOf } = desk();
    const { code, complaint } = await call(line);
    expect(code).toBe(2);
    expect(complaint).toContain(said);
    expect(bytesOf("主.xlsx")).toBeUndefined();
  });
});
