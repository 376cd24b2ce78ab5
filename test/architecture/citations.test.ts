import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type Citation, citationsIn } from "./citationsIn";

const ROOT = resolve(__dirname, "../..");
const SPECIFICATION = "src/specification";

const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const matchesIn = (path: string, pattern: RegExp): readonly string[] =>
  [...textOf(path).matchAll(pattern)].map(([, place]) => place ?? "");
const sectionsOf = (path: string): readonly string[] =>
  matchesIn(path, /^#{2,3} (\d+(?:\.\d+)*[a-z]?)\.? /gm).map((number) => `§${number}`);

/** What there is to cite, by the name that citations give the text. */
const places: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    SPEC: sectionsOf(`${SPECIFICATION}/SPEC.md`),
    MONTH: sectionsOf(`${SPECIFICATION}/MONTH.md`),
    DECIDED: [
      ...matchesIn(`${SPECIFICATION}/DECIDED.md`, /^## ([A-Z])\. /gm),
      ...matchesIn(`${SPECIFICATION}/DECIDED.md`, /^\*\*([A-Z]\d+)\. ?/gm),
    ],
    DOMAIN: sectionsOf(`${SPECIFICATION}/domain/DOMAIN.md`),
    EXCEL_HOST: sectionsOf("test/host/EXCEL_HOST.md"),
    plan: [
      ...matchesIn(`${SPECIFICATION}/plan.txt`, /^附件(\d) /gm).map((annex) => `annex ${annex}`),
      ...["one", "two", "three", "four"]
        .filter((_, index) =>
          new RegExp(`^${"一二三四"[index] ?? ""}、`, "m").test(
            textOf(`${SPECIFICATION}/plan.txt`).split("附件：")[0] ?? "",
          ),
        )
        .map((part) => `part ${part}`),
    ],
  }).map(([book, list]) => [book, new Set(list)]),
);

/** Texts that speak of their own sections, or of SPEC's, without a name. */
const HOMES: Readonly<Record<string, string>> = {
  [`${SPECIFICATION}/SPEC.md`]: "SPEC",
  [`${SPECIFICATION}/DECIDED.md`]: "SPEC",
  [`${SPECIFICATION}/MONTH.md`]: "MONTH",
  [`${SPECIFICATION}/domain/DOMAIN.md`]: "DOMAIN",
  "test/host/EXCEL_HOST.md": "EXCEL_HOST",
};

/** Everything that may cite; this test alone cites what does not exist. */
const files = ["README.md", ...["src", "test"].flatMap(filesBelow)].filter(
  (path) => path !== "test/architecture/citations.test.ts",
);
const citing = files.map((path) => ({ path, citations: citationsIn(textOf(path), HOMES[path]) }));

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:tsx?|[mc]?js|md|css|html)$/.test(path))
    .map((path) => join(folder, path).replaceAll("\\", "/"));
}

const leadsNowhere = ({ book, place }: Citation): boolean => !(book !== null && places.get(book)?.has(place));
const faultsIn = (text: string): readonly string[] =>
  citationsIn(text)
    .filter(leadsNowhere)
    .map(({ book, place }) => `${book ?? "?"} ${place}`);

describe("citations of the specification", () => {
  test("lead to something, each of them", () => {
    const lost = citing.flatMap(({ path, citations }) =>
      citations.filter(leadsNowhere).map(({ book, place }) => `${path}: ${book ?? "?"} ${place}`),
    );
    expect(lost).toEqual([]);
  });

  test("are found wherever a text is named in the source", () => {
    const named = /\b(?:SPEC|DECIDED|MONTH|DOMAIN) (?:§|[A-Z]\d)/;
    const silent = citing.filter(({ path, citations }) => citations.length === 0 && named.test(textOf(path)));
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(citing.flatMap(({ citations }) => citations).length).toBeGreaterThan(500);
  });

  test.each([
    ["(SPEC §6, §7; DECIDED A4, D11)", ["SPEC §6", "SPEC §7", "DECIDED A4", "DECIDED D11"]],
    ["SPEC §5, §16 inspect", ["SPEC §5", "SPEC §16"]],
    ["DECIDED A5, C3–C5", ["DECIDED A5", "DECIDED C3", "DECIDED C5"]],
    ["SPEC §9–§12, §15", ["SPEC §9", "SPEC §12", "SPEC §15"]],
    ["wins over SPEC §12–16", ["SPEC §12", "SPEC §16"]],
    ["DECIDED C13, B19 and SPEC §14", ["DECIDED C13", "DECIDED B19", "SPEC §14"]],
    ["DOMAIN §2.2 and §3.4; words", ["DOMAIN §2.2", "DOMAIN §3.4"]],
    ["/**\n * as it is meant (SPEC §6,\n * §8)\n */", ["SPEC §6", "SPEC §8"]],
    ["// (SPEC §7, DECIDED\n// A3)", ["SPEC §7", "DECIDED A3"]],
    ["(DECIDED A)", ["DECIDED A"]],
    ["(plan, part two; SPEC §3), annex 2's order", ["plan part two", "SPEC §3", "plan annex 2"]],
    ["ECMA-376 part 1 §18.8.30, §18.8.39", []],
    ["const MONTH = 3; // what SPEC leaves open", []],
  ])("%j is read whole", (text, expected) => {
    expect(citationsIn(text).map(({ book, place }) => `${book ?? "?"} ${place}`)).toEqual(expected);
  });

  test.each([
    ["(SPEC §17)", "SPEC §17"],
    ["(SPEC §7, §70)", "SPEC §70"],
    ["SPEC §12–18", "SPEC §18"],
    ["DECIDED A4, D18", "DECIDED D18"],
    ["DECIDED B1–B31", "DECIDED B31"],
    ["(DECIDED Z)", "DECIDED Z"],
    ["MONTH §10", "MONTH §10"],
    ["DOMAIN §6", "DOMAIN §6"],
    ["(plan, annex 3)", "plan annex 3"],
    ["as §4 has it", "? §4"],
    ["(SPEC §7, DECIDED B1, §4)", "? §4"],
  ])("a false one is caught: %s", (text, expected) => {
    expect(faultsIn(text)).toEqual([expected]);
  });
});

describe("the texts beside the code", () => {
  const texts = files.filter((path) => path.endsWith(".md"));

  test("link to files that are there", () => {
    const dead = texts.flatMap((path) => {
      const links = matchesIn(path, /\]\(([^)\s#]+)[^)]*\)/g).filter((link) => !/^(?:https?|mailto):/.test(link));
      const named = path.startsWith(SPECIFICATION) ? matchesIn(path, /`((?:domain\/)?\w+\.(?:md|txt))`/g) : [];
      const fromRoot = matchesIn(path, /`((?:src|test)\/[\w./-]+)`/g).map((place) => relative(dirname(path), place));
      return [...links, ...named, ...fromRoot]
        .filter((link) => !existsSync(join(ROOT, dirname(path), link)))
        .map((link) => `${path}: ${link}`);
    });
    expect(dead).toEqual([]);
  });

  test("speak of no folder outside the project", () => {
    const outside = /\.\.\/shared|\bshared\/\w+\.md|\/work\/|\/tmp\/\w/;
    expect(files.filter((path) => outside.test(textOf(path)))).toEqual([]);
  });
});
