import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { exportsOf, type Exports } from "./exportsOf";

const SRC = resolve(__dirname, "../../src");

/** Where a program begins; `index.ts` is named by its folder. */
const ROOTS = /^(?:cli\/main|taskpane\/(?:index|page|worker))$|\/index$/;

test("a file is named after what it exports", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"),
  );
  const faults = files.flatMap((path) => {
    const name = path.replace(/\.tsx?$/, "");
    const exported = exportsOf(readFileSync(join(SRC, path), "utf8"));
    return ROOTS.test(name) || isNamedAfter(basename(name), exported) ? [] : [relative(SRC, join(SRC, path))];
  });
  expect(faults).toEqual([]);
});

test.each([
  ["one thing by its name", "ledgerLabel", "export function ledgerLabel() {}", true],
  ["a constant in capitals", "ruleLines", "export const RULE_LINES = [];", true],
  ["a component", "RowItem", "export function RowItem() {}", true],
  ["a type beside its maker", "liveCheck", "export interface LiveCheck {} export function start() {}", true],
  ["one thing by another name", "footerRows", "export function withoutFooters() {}", false],
  ["one thing by half its name", "anyHeading", "export function isAnyHeading() {}", false],
  ["a hook", "useTheme", "export function useTheme() {}", true],
  ["a hook by what it gives", "theme", "export function useTheme() {}", false],
  ["several of one matter", "place", "export function placeOf() {} export function placeInHeader() {}", true],
  ["several by what they are", "cellAddresses", "export const toAddress = 1; export const columnNumber = 2;", true],
  ["several of no matter", "helpers", "export const toAddress = 1; export const columnNumber = 2;", false],
  ["a word inside another", "head", "export const ahead = 1; export const overhead = 2;", false],
  ["nothing at all", "helpers", "const hidden = 1;", false],
])("%s: %s", (_, name, text, isRight) => {
  expect(isNamedAfter(name, exportsOf(text))).toBe(isRight);
});

/** By the name of an export; a file of several may instead be named by a noun that is in one of their names. */
function isNamedAfter(name: string, { values, types }: Exports): boolean {
  const plain = (text: string): string => text.replaceAll("_", "").toLowerCase();
  const all = [...values, ...types];
  if (all.some((each) => plain(each) === plain(name))) return true;
  const noun = singular(wordsOf(name).at(-1) ?? "");
  return all.length > 1 && all.some((each) => wordsOf(each).some((word) => singular(word) === noun));
}

function wordsOf(name: string): readonly string[] {
  const spaced = /^[A-Z_]+$/.test(name) ? name.replaceAll("_", " ") : name.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  return spaced.toLowerCase().split(" ");
}

function singular(word: string): string {
  return word.replace(/(?<=ss|x)es$|(?<!s)s$/, "");
}
