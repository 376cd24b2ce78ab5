import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { catalogueText } from "../../src/core/judge/rules/catalogueText";
import { ruleWords } from "../../src/core/judge/rules/words/ruleWords";
import { ruleGroups, rules } from "../../src/core/judge/rules/index";
import { SEVERITY_OF_RULE } from "../../src/core/terms/ruleId";

const ROOT = resolve(__dirname, "../..");
const RULES = join(ROOT, "src", "core", "judge", "rules");
const TESTS = join(ROOT, "test", "core", "judge", "rules");
const CATALOGUE = join(RULES, "CATALOGUE.md");

const kebab = (name: string): string => name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`);
const ids = rules.map(({ id }) => id);

/** Files that hold a rule: those that give a constant of their own name one of the four shapes. */
const ruleFiles = readdirSync(RULES).filter((file) => {
  const name = file.replace(/\.ts$/, "");
  const shape = new RegExp(`^export const ${name}: (?:Structure|Reading|Record|Records)Rule\\b`, "m");
  return file.endsWith(".ts") && shape.test(readFileSync(join(RULES, file), "utf8"));
});
const namesInFolder = ruleFiles.map((file) => file.replace(/\.ts$/, ""));

describe("the catalogue of rules", () => {
  test("the folder holds the rules of the list, one in each file, named after its id", () => {
    expect(namesInFolder.map(kebab).sort()).toEqual([...ids].sort());
  });

  test("the list names every rule once, and a rule file says the id that it is named after", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of namesInFolder)
      expect(readFileSync(join(RULES, `${name}.ts`), "utf8")).toContain(`id: "${kebab(name)}"`);
  });

  test("list, severities and words stand in the same order", () => {
    expect(Object.keys(SEVERITY_OF_RULE)).toEqual(ids);
    expect(Object.keys(ruleWords).sort()).toEqual([...ids].sort());
    expect(
      Object.values(ruleGroups)
        .flat()
        .map(({ id }) => id),
    ).toEqual(ids);
  });

  test("every rule has its test, and no test lost its rule", () => {
    const tested = readdirSync(TESTS)
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => file.replace(/\.test\.ts$/, ""));
    expect(namesInFolder.filter((name) => !tested.includes(name))).toEqual([]);
    const sources = readdirSync(RULES).map((file) => file.replace(/\.ts$/, ""));
    expect(tested.filter((name) => !sources.includes(name))).toEqual([]);
  });

  test.each(ids)("the page of %s is made of whole sentences", (id) => {
    const { title, what, why, example, remedy, cure } = ruleWords[id];
    expect(title).toMatch(/^[^。，；：？]{2,16}$/);
    for (const text of [what, why, example, remedy, ...(cure === undefined ? [] : [cure])]) {
      expect(text).toMatch(/^\S.*[^。；，]。$/);
      expect(text).not.toMatch(/[一-龥][,:;?!]|[,:;?!][一-龥]|。。/);
    }
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
