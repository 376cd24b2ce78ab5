import { readCommandLine } from "../../src/cli/readCommandLine";
import { day } from "../builders/day";

/** A request as plain data with its command, or the misuse. */
function asked(words: readonly string[]): unknown {
  const work = readCommandLine(words);
  return "misuse" in work ? work : { command: work.command, ...work.request };
}

const misuse = (line: string): unknown => asked(line.split(" "));

describe("readCommandLine", () => {
  test("reads files and options in any order", () => {
    const wanted = {
      command: "report",
      files: ["a.xlsx", "b.xlsx"],
      asOf: day("2024-06-30"),
      json: "r.json",
      out: null,
      mark: false,
      book: null,
      force: false,
    };
    expect(misuse("report a.xlsx b.xlsx --as-of 2024-06-30 --json r.json")).toEqual(wanted);
    expect(misuse("report --json=r.json a.xlsx --as-of=2024-06-30 b.xlsx")).toEqual(wanted);
  });

  test("a result workbook, with marks or without, and marks taken away", () => {
    const plain = {
      command: "report",
      files: ["a.xlsx"],
      asOf: null,
      json: null,
      out: "b.xlsx",
      book: null,
      force: false,
    };
    expect(misuse("report a.xlsx --out b.xlsx")).toEqual({ ...plain, mark: false });
    expect(misuse("report --mark a.xlsx --out=b.xlsx")).toEqual({ ...plain, mark: true });
    expect(misuse("unmark a.xlsx --out b.xlsx")).toEqual({
      command: "unmark",
      files: ["a.xlsx"],
      out: "b.xlsx",
      force: false,
    });
  });

  test("without options it is today and no JSON", () => {
    expect(misuse("check a.xlsx")).toEqual({
      command: "check",
      files: ["a.xlsx"],
      asOf: null,
      json: null,
      book: null,
      force: false,
    });
  });

  test("the month's book is named apart from the files", () => {
    expect(misuse("report a.xlsx --book 主工作簿.xlsx")).toMatchObject({ files: ["a.xlsx"], book: "主工作簿.xlsx" });
  });

  test("a hyphen behind --json is the standard output", () => {
    expect(misuse("inspect a.xlsx --json -")).toMatchObject({ command: "inspect", files: ["a.xlsx"], json: "-" });
  });

  test.each(["report", "check", "inspect", "unmark"])("%s may be told to replace a read-only result", (verb) => {
    expect(misuse(`${verb} a.xlsx --force${verb === "unmark" ? " --out b.xlsx" : ""}`)).toMatchObject({ force: true });
  });

  test("what follows -- is a file, whatever it looks like", () => {
    expect(misuse("check -- --help")).toMatchObject({ files: ["--help"] });
  });

  test.each(["--help", "-h", "help", "report --help", "check a.xlsx -h"])("%s asks for help", (line) => {
    expect(misuse(line)).toEqual({ command: "help" });
  });

  test("--version asks for the version", () => {
    expect(misuse("--version")).toEqual({ command: "version" });
  });

  test.each([
    ["an unknown command", "frobnicate a.xlsx", "frobnicate"],
    ["a result workbook where none is made", "check a.xlsx --out b.xlsx", "--out"],
    ["marks without a workbook to put them in", "report a.xlsx --mark", "--out"],
    ["marks taken away without a place for the result", "unmark a.xlsx", "--out"],
    ["marks taken away from two files at once", "unmark a.xlsx b.xlsx --out c.xlsx", "一个文件"],
    ["a flag given a value", "report a.xlsx --mark=yes --out b.xlsx", "--mark"],
    ["an option misspelt", "report a.xlsx --asof=2024-06-30", "--asof"],
    ["an option in place of the command", "--json report", "--json"],
    ["an as-of date where none is asked for", "inspect a.xlsx --as-of 2024-06-30", "--as-of"],
    ["an option twice", "check a.xlsx --json a --json b", "两次"],
    ["an option without its value", "check a.xlsx --json", "缺内容"],
    ["an option in place of the value", "check a.xlsx --json --as-of 2024-06-30", "缺内容"],
    ["an empty value", "check a.xlsx --json=", "缺内容"],
    ["no file", "report --as-of 2024-06-30", "没有给出台账文件"],
    ["the standard input", "report -", "标准输入"],
    ["30 February", "report a.xlsx --as-of 2024-02-30", "2024-02-30"],
    ["a date written otherwise", "report a.xlsx --as-of 2024/6/30", "2024/6/30"],
    ["a word for a date", "report a.xlsx --as-of today", "today"],
  ])("%s is refused in one sentence", (_, line, part) => {
    const answer = readCommandLine(line.split(" "));
    expect(answer).toEqual({ misuse: expect.stringContaining(part) as string });
    expect("misuse" in answer && answer.misuse).not.toMatch(/\n/);
  });

  test("29 February of a leap year is a day", () => {
    expect(misuse("report a.xlsx --as-of 2024-02-29")).toMatchObject({ asOf: day("2024-02-29") });
  });

  test("no words at all are refused", () => {
    expect(readCommandLine([])).toHaveProperty("misuse");
  });

  test("an empty file name is refused", () => {
    expect(readCommandLine(["check", ""])).toHaveProperty("misuse");
  });
});
