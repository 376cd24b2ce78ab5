import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { catalogueText } from "../../src/core/judge/check/catalogueText";
import { rules } from "../../src/core/judge/rules/index";
import { PLAIN_ENGLISH } from "../support/plainEnglish";

const ROOT = resolve(__dirname, "../..");
const RULES = join(ROOT, "src", "core", "judge", "rules");
const TESTS = join(ROOT, "test", "core", "judge", "rules");
const CATALOGUE = join(RULES, "CATALOGUE.md");

const kebab = (name: string): string => name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`);
const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder).flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));

const ids = rules.map(({ id }) => id);
const names = namesIn(RULES, ".ts").filter((name) => name !== "index");

describe("the catalogue of rules", () => {
  test("the folder holds the rules of the list and nothing else, one in each file, named after its id", () => {
    expect(names.map(kebab).sort()).toEqual([...ids].sort());
  });

  test.each(names)("%s.ts shows its rule and nothing else", (name) => {
    const text = readFileSync(join(RULES, `${name}.ts`), "utf8");
    expect(text.match(/^export .*/gm)).toEqual([expect.stringMatching(new RegExp(`^export const ${name}: \\w+Rule<`))]);
    expect(text).toContain(`id: "${kebab(name)}"`);
  });

  test("the list names every rule once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every rule has its test, and no test lost its rule", () => {
    const tested = namesIn(TESTS, ".test.ts").filter((name) => name !== "severities");
    expect([...tested].sort()).toEqual([...names].sort());
  });

  test.each(rules)("the page of $id is made of whole sentences", ({ words }) => {
    const { title, what, why, example, remedy, cure } = words;
    expect(title).toMatch(/^[^。，；：？]{2,16}$/);
    for (const text of [what, why, example, remedy, ...(cure === undefined ? [] : [cure])]) {
      expect(text).toMatch(/^\S.*[^。；，]。$/);
      expect(text).not.toMatch(/[一-龥][,:;?!]|[,:;?!][一-龥]|。。/);
    }
  });

  test.each(rules)("and that in English: $id", ({ words, english }) => {
    const { title, what, why, example, remedy, cure } = english;
    expect(title).toMatch(/^[A-Z][^.;:?\p{Script=Han}]{2,40}$/u);
    for (const text of [what, why, example, remedy, ...(cure === undefined ? [] : [cure])]) {
      expect(text).toMatch(PLAIN_ENGLISH);
    }
    expect(cure === undefined).toBe(words.cure === undefined);
  });

  test("says of each rule how much it weighs and whether there is a cure", () => {
    const text = catalogueText();
    for (const id of ids) {
      const page = text.slice(text.indexOf(`### ${id}　`)).split("\n###")[0] ?? "";
      expect(page).toMatch(/- 级别：(?:错误|警告|提示)\n/);
      expect(page).toMatch(/- 代改：(?:有，.+。|没有。)\n/);
    }
  });

  test("CATALOGUE.md is fresh: `npm run generate` writes it", () => {
    if (process.env.UPDATE_GENERATED === "1") writeFileSync(CATALOGUE, catalogueText());
    expect(readFileSync(CATALOGUE, "utf8")).toBe(catalogueText());
  });
});
