import { spawnSync } from "node:child_process";
import { chmodSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync } from "node:fs";
import { readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { utils, write } from "@e965/xlsx";
import type { Report } from "../../src/core/terms/report";
import { expectValidReport } from "../support/expectValidReport";

const ROOT = resolve(__dirname, "../..");
const HEADER = ["专业镇", "重点任务", "具体任务", "责任镇", "牵头单位", "启动时间", "完成时限", "完成状态", "完成率"];
const GOOD = ["万安钻石", "3", "建成产业园", "万安镇", "县发改局", "2024-01-01", "2024-12-31", "进行中", "60%"];
const MISSPELT = GOOD.with(4, "县发改据");

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ledger-main-"));
  const save = (name: string, rows: readonly (readonly string[])[]): void => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([["2024年重点任务台账"], HEADER, ...rows].map((row) => [...row])),
      "任务",
    );
    writeFileSync(join(folder, name), write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
  };
  mkdirSync(join(folder, "旧"));
  save("good.xlsx", [GOOD]);
  save(join("旧", "good.xlsx"), [GOOD.with(2, "建成检测中心")]);
  save("misspelt.xlsx", [MISSPELT]);
  writeFileSync(join(folder, "broken.xlsx"), readFileSync(join(folder, "good.xlsx")).subarray(0, 900));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command line as people start it but for npm itself, in the folder of the ledgers. */
function ledger(...words: readonly string[]) {
  const program = [join(ROOT, "src", "cli", "launch.mjs"), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return { status, stdout, complaints: stderr.split("\n").filter((line) => line !== "") };
}

const reportIn = (name: string): Report => JSON.parse(readFileSync(join(folder, name), "utf8")) as Report;

describe("the command line as a process", () => {
  test("through npm, paths are those of the folder where it was typed", () => {
    const words = [
      "run",
      "--silent",
      "--prefix",
      ROOT,
      "ledger",
      "--",
      "report",
      "misspelt.xlsx",
      "--json",
      "npm.json",
    ];
    const { status, stdout } = spawnSync("npm", [...words, "--as-of", "2024-06-30"], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(status).toBe(1);
    expect(stdout).toContain("截至2024年6月30日");
    expectValidReport(reportIn("npm.json"));
    expect(reportIn("npm.json").findings.map(({ rule }) => rule)).toContain("unit-unknown");
  });

  test("a ledger without an error ends with 0 and is left as it was", () => {
    const before = readFileSync(join(folder, "good.xlsx"));
    const { status, stdout, complaints } = ledger("report", join(folder, "good.xlsx"), "--as-of", "2024-06-30");
    expect([status, complaints]).toEqual([0, []]);
    expect(stdout).toContain("没有逾期事项");
    expect(readFileSync(join(folder, "good.xlsx")).equals(before)).toBe(true);
  });

  test("a file that cannot be opened is one line; the others make the report; the end is 2", () => {
    const words = ["broken.xlsx", "good.xlsx", "旧", "gone.xlsx", "--json", "rest.json"];
    const { status, complaints } = ledger("report", ...words);
    expect(status).toBe(2);
    expect(complaints).toEqual([
      expect.stringContaining("broken.xlsx"),
      expect.stringContaining("是文件夹"),
      expect.stringContaining("找不到文件《gone.xlsx》"),
    ]);
    expect(reportIn("rest.json").ledgers).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("--json - gives the document alone, two files of one name are told apart", () => {
    const { status, stdout, complaints } = ledger("report", "good.xlsx", join("旧", "good.xlsx"), "--json", "-");
    expect([status, complaints]).toEqual([0, []]);
    const report = JSON.parse(stdout) as Report;
    expectValidReport(report);
    expect(report.ledgers.map(({ file }) => file)).toEqual(["good.xlsx", "good.xlsx (2)"]);
  });

  test("the same ledgers and day give the same bytes", () => {
    const bytes = (): string => ledger("report", "misspelt.xlsx", "--as-of", "2024-06-30", "--json", "-").stdout;
    expect(bytes()).toBe(bytes());
  });

  test("one line on stderr is one line, and nothing in it is obeyed", () => {
    const { status, stdout, complaints } = ledger("report", "gone\u001b[31m\n\u202e.xlsx");
    expect([status, stdout, complaints]).toEqual([
      2,
      "",
      ["找不到文件《gone?[31m ?.xlsx》，请核对文件名和所在文件夹。"],
    ]);
  });

  test("a standard output that takes nothing is said, and the end is 2", () => {
    const unwritable = openSync(join(folder, "good.xlsx"), "r");
    const program = [join(ROOT, "src", "cli", "launch.mjs"), "check", "good.xlsx"];
    const stdio = ["ignore", unwritable, "pipe"] as const;
    const { status, stderr } = spawnSync(process.execPath, program, {
      cwd: folder,
      encoding: "utf8",
      stdio: [...stdio],
    });
    closeSync(unwritable);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^结果没有打印完：.+。\n$/)]);
  });

  test("a read-only result stays without --force; links to one place are one place", () => {
    writeFileSync(join(folder, "kept.json"), "kept");
    chmodSync(join(folder, "kept.json"), 0o444);
    const refused = ledger("check", "good.xlsx", "--json", "kept.json");
    expect([refused.status, refused.complaints]).toEqual([2, [expect.stringContaining("--force")]]);
    expect(readFileSync(join(folder, "kept.json"), "utf8")).toBe("kept");
    expect(ledger("check", "good.xlsx", "--json", "kept.json", "--force").status).toBe(0);
    expect(readFileSync(join(folder, "kept.json"), "utf8")).toContain("schemaVersion");

    symlinkSync("new.xlsx", join(folder, "one.json"));
    const { status, complaints } = ledger("report", "good.xlsx", "--json", "one.json", "--out", "new.xlsx");
    expect([status, complaints]).toEqual([2, [expect.stringContaining("同一个文件")]]);
    expect(existsSync(join(folder, "new.xlsx"))).toBe(false);
  });

  test("inspect says what was seen, an input is never written over, a misuse is one line", () => {
    expect(ledger("inspect", "misspelt.xlsx")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("任务") as string,
    });
    const taken = ledger("check", "good.xlsx", "--json", "./good.xlsx");
    expect([taken.status, taken.complaints.length, taken.stdout]).toEqual([2, 1, ""]);
    const misuse = ledger("check", "good.xlsx", "--json", join("none", "r.json"));
    expect([misuse.status, misuse.complaints.length, misuse.stdout]).toEqual([2, 1, ""]);
  });
});
