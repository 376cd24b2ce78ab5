import * as xlsx from "@e965/xlsx";
import { openedXlsx } from "../../src/adapters/xlsx/openedXlsx";
import { HostError } from "../../src/core/base/hostError";
import { drained } from "../../src/core/base/steps";
import { run } from "../../src/core/run";
import { reportJson } from "../../src/core/show/report/reportJson";
import { planWrites } from "../../src/core/show/writes/planWrites";
import { day } from "../builders/day";
import { bookBytes } from "../contract/bookBytes";
import { problems, projects, tasks } from "../flow/flow";
import { drawnBook } from "../support/drawnBook";
import { readWorkbookBytes, usersSheetNames, writeXlsx } from "../support/xlsxFiles";
import { chance, mutatedBytes, mutatedXml, type Chance } from "./mutations";

/*
 * Small workbooks with their bytes and their XML changed at random: each is read, judged and written into, or refused in a sentence;
 * nothing else is ever thrown, and of what was read the user's sheets are all there after writing. The gate tries as many as take
 * some seconds, always the same; more by hand:
 *
 *     FUZZ_RUNS=30000 FUZZ_SEED=7 npx jest test/fuzz --testTimeout=30000000
 */

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 300);
const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
const AS_OF = day("2024-06-30");

let seeds: readonly (readonly [name: string, bytes: Uint8Array])[] = [];

beforeAll(async () => {
  const book = drawnBook([tasks([{}, { 完成状态: "已完成" }]), projects([{}]), problems([{}])]);
  const plain = bookBytes(book);
  const checked = run([await readWorkbookBytes(plain, "台账.xlsx")], { asOf: AS_OF });
  const write = planWrites(checked, await usersSheetNames(plain), { mark: true, sameWorkbook: true });
  const result = await writeXlsx(plain, write);
  const legacy = new Uint8Array(xlsx.write(xlsx.read(plain), { bookType: "biff8", type: "buffer" }) as Uint8Array);
  seeds = [
    ["plain", plain],
    ["result", result],
    ["legacy", legacy],
  ];
});

type Outcome = "refused" | "read" | "written";

async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  try {
    // Opened once for all that is done with it, as the programs do.
    const opened = openedXlsx(bytes, "台账.xlsx");
    const snapshot = await opened.snapshot();
    const checked = run([snapshot], { asOf: AS_OF });
    expect([...reportJson(checked.report)].length).toBeGreaterThan(0);
    try {
      const users = await opened.usersSheetNames();
      const write = planWrites(checked, users, { mark: true, sameWorkbook: true });
      const again = openedXlsx(drained(opened.writeSteps(write)).bytes, "台账.xlsx");
      expect((await again.snapshot()).sheets).toEqual(snapshot.sheets);
      expect(await again.usersSheetNames()).toEqual(users);
      return "written";
    } catch (error) {
      return refused(error, "read");
    }
  } catch (error) {
    return refused(error, "refused");
  }
}

/** One Chinese sentence for people, or it is our mistake. */
function refused(error: unknown, outcome: Outcome): Outcome {
  if (!(error instanceof HostError)) throw error;
  expect(error.message).toMatch(/^[^\n\u001b]*[。！]$/u);
  return outcome;
}

describe.each<[string, (bytes: Uint8Array, by: Chance) => Uint8Array, readonly string[]]>([
  ["bytes", mutatedBytes, ["plain", "result", "legacy"]],
  ["XML", mutatedXml, ["plain", "result"]],
])("%s changed at random", (_, mutate, of) => {
  test.each(of)("in a %s workbook: read or refused, nothing else", async (name) => {
    const [, bytes] = seeds.find(([known]) => known === name) ?? [];
    if (bytes === undefined) throw new RangeError(`No workbook ${name}`);
    const outcomes: Record<Outcome, number> = { refused: 0, read: 0, written: 0 };
    const turns = Math.ceil(RUNS / 5);
    for (let turn = 0; turn < turns; turn++) {
      const seed = SEED * 1_000_003 + turn;
      try {
        outcomes[await outcomeOf(mutate(bytes, chance(seed)))]++;
      } catch (error) {
        throw new Error(`FUZZ_SEED=${SEED}, turn ${turn} of ${name}`, { cause: error });
      }
    }
    if (process.env["FUZZ_RUNS"] !== undefined) process.stdout.write(`${name}: ${JSON.stringify(outcomes)}\n`);
    expect(outcomes.refused + outcomes.read + outcomes.written).toBe(turns);
  });
});

test("an .xls whose property streams are broken is read: of this one SheetJS filled the memory", async () => {
  const [, legacy] = seeds.find(([known]) => known === "legacy") ?? [];
  if (legacy === undefined) throw new RangeError("No legacy workbook");
  expect(await outcomeOf(mutatedBytes(legacy, chance(11 * 1_000_003 + 904)))).toBe("read");
});
