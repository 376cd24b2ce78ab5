import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { VERBS } from "../../../src/cli/verbs/verbs";
import { typeComplaints } from "../../support/typeComplaints";

const FOLDER = resolve(__dirname, "../../../src/cli/verbs");

describe("the verbs of the command line", () => {
  test("each is a file of its name and stands in the list", () => {
    const files = readdirSync(FOLDER).filter((file) => readFileSync(join(FOLDER, file), "utf8").includes("= verb({"));
    expect(VERBS.map(({ name }) => name).sort()).toEqual(files.map((file) => basename(file, ".ts")).sort());
  });

  test.each(VERBS.map((verb) => [verb.name, verb] as const))("%s: usage and options are one", (_, verb) => {
    const used = new Set(verb.usage.flatMap(({ words }) => words.match(/--[a-z-]+/g) ?? []));
    const names = verb.options.map(({ name }) => name);
    expect([...used].filter((name) => !names.includes(name as `--${string}`))).toEqual([]);
    // What no line of usage shows must be told among the options.
    const untold = verb.options.filter(({ name, meaning }) => !used.has(name) && meaning === null);
    expect(untold).toEqual([]);
  });

  test("no two options of a verb have one name", () => {
    for (const { options } of VERBS) expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
  });
});

const HEAD = `
  import { asOf } from "../options/asOf";
  import { json } from "../options/json";
  import { misuse } from "../options/misuse";
  import type { FlagOption, ListOption, ValueOption } from "../options/option";
  import { verb } from "./verb";
`;

const WHOLE = `${HEAD}
  const blank: FlagOption = { kind: "flag", name: "--blank", meaning: null };
  const unit: ListOption<string> =
    { kind: "list", name: "--unit", value: "单位", example: "县发改局", meaning: "只发给这些单位", read: (text) => text };
  const rows: ValueOption<"lead" | "all"> = {
    kind: "value", name: "--rows", value: "lead|all", example: "all", meaning: null,
    read: (text) => (text === "lead" || text === "all" ? text : misuse("只能写 lead 或 all。")),
  };
  export const template = verb({
    name: "template",
    usage: [{ words: "文件… [--rows lead|all]", purpose: "分发" }, { words: "--blank", purpose: "空白" }],
    files: "any",
    options: { asOf, blank, unit, rows },
    request: ({ files, asOf: day, blank: isBlank, unit: units, rows: which }) => {
      const [file] = files;
      if (isBlank) return { file: undefined, units, which };
      return file === undefined ? misuse("没有给出文件。") : { file, units: units.map((name) => name.trim()), which, day };
    },
    run: ({ units, which }, world) => {
      const first: string | undefined = units[0];
      const part: "lead" | "all" | null = which;
      world.complain(first ?? part ?? "");
      return Promise.resolve(0);
    },
  });`;

describe("a new verb is held to completeness by its type", () => {
  const list = readFileSync(join(FOLDER, "verbs.ts"), "utf8");
  const complaints = typeComplaints({
    "src/cli/verbs/nameOnly.ts": `${HEAD} export const close = verb({ name: "close" });`,
    "src/cli/verbs/withoutReading.ts": WHOLE.replace("read: (text) => text }", "}"),
    "src/cli/verbs/withUndeclared.ts": WHOLE.replace("unit: units,", "unit: units, amend,"),
    "src/cli/verbs/whole.ts": WHOLE,
    "src/cli/verbs/verbs.ts": list.replace(/\[\s*report/, '[{ name: "close" }, report'),
  });

  test("nothing but its name: the compiler names what is missing", () => {
    const [complaint = "", ...others] = complaints["src/cli/verbs/nameOnly.ts"];
    expect(others).toEqual([]);
    for (const part of ["usage", "files", "options", "request", "run"]) expect(complaint).toContain(part);
  });

  test("an option that nobody reads, one that was never declared, a list with something else in it", () => {
    expect(complaints["src/cli/verbs/withoutReading.ts"].join()).toContain("'read' is missing");
    expect(complaints["src/cli/verbs/withUndeclared.ts"].join()).toContain("'amend' does not exist");
    expect(complaints["src/cli/verbs/verbs.ts"].join()).toMatch(/missing.*usage, options, prepare/);
  });

  test("whole, with repeated options and two ways to call it, it lacks nothing", () => {
    expect(complaints["src/cli/verbs/whole.ts"]).toEqual([]);
  });
});
