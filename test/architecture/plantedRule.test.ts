import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileCore, CORE } from "../support/compileCore";

const RULES = join(CORE, "judge", "rules");
const LIST = join(RULES, "index.ts");
const FACTS = join(CORE, "terms", "readingFacts.ts");

const SELF = {
  id: 'id: "planted",',
  severity: 'severity: "warning",',
  area: 'area: "duplicates",',
  words: 'words: { title: "", what: "", why: "", example: "", remedy: "", message: ({ often }) => `${often}` },',
};

/** What each kind of rule has to say beside what all have. */
const KINDS = {
  structure: {
    type: 'StructureRule<"planted", { readonly often: number }>',
    parts: { check: "check: () => [],", fullCheckFor: 'fullCheckFor: ["header"],' },
  },
  record: {
    type: 'RecordRule<"planted", { readonly often: number }>',
    parts: { checks: "checks: {}," },
  },
  records: {
    type: 'RecordsRule<"planted", { readonly often: number }>',
    parts: { check: "check: () => [],", keepUp: "keepUp: checkedAgain(() => [], () => false)," },
  },
  reading: {
    type: 'ReadingRule<"planted">',
    parts: { saidOf: 'saidOf: "cell",' },
  },
} as const;
type Kind = keyof typeof KINDS;

/** A rule's file, as somebody would write it who forgets a part. */
function ruleFile(kind: Kind, forgotten?: string): string {
  const { type, parts } = KINDS[kind];
  const all: Readonly<Record<string, string>> = { stage: `stage: "${kind}",`, ...SELF, ...parts };
  const written = Object.entries(all).flatMap(([part, text]) => (part === forgotten ? [] : [text]));
  return `
    import { checkedAgain } from "../parts/checkedAgain";
    import type { ${type.split("<")[0] ?? ""} } from "../parts/rule";
    export const forgetful = checkedAgain;
    export const planted: ${type} = { ${written.join("\n")} };
  `;
}

const facts = readFileSync(FACTS, "utf8").replace(
  "interface ReadingEvidence {",
  'interface ReadingEvidence {\n  readonly "planted": { readonly often: number };',
);
const list = readFileSync(LIST, "utf8");
const listWith = (name: string): string =>
  `import { planted } from "./${name}";\n${list.replace("sense: [", "sense: [planted,")}`;

const FORGOTTEN = Object.entries(KINDS).flatMap(([kind, { parts }]) =>
  [...Object.keys(SELF), ...Object.keys(parts)].map((part) => [kind as Kind, part] as const),
);
const forgetfulFile = (kind: Kind, part: string): string => join(RULES, `${kind}Without${part}.ts`);

describe("a new rule", () => {
  // Every file that forgets something in one go, beside a whole rule in the list that says the new fact.
  const faults = compileCore(
    new Map([
      [FACTS, facts],
      [LIST, listWith("whole")],
      [join(RULES, "whole.ts"), ruleFile("reading")],
      ...FORGOTTEN.map(([kind, part]) => [forgetfulFile(kind, part), ruleFile(kind, part)] as const),
    ]),
    [LIST],
  );

  test.each(FORGOTTEN)("of the kind %s does not compile without its %s", (kind, part) => {
    const own = faults.filter(({ file }) => file === forgetfulFile(kind, part)).map(({ text }) => text);
    expect(own).toEqual([expect.stringContaining(`Property '${part}' is missing`)]);
  });

  test("that is whole compiles with its file and its line in the list", () => {
    const forgetful = FORGOTTEN.map(([kind, part]) => forgetfulFile(kind, part));
    expect(faults.filter(({ file }) => !forgetful.includes(file))).toEqual([]);
  });
});

test("what readers tell and no rule says does not compile, nor a sentence of facts that no rule finds", () => {
  const strange = ruleFile("records").replace("({ often }) => `${often}`", "({ seldom }) => `${seldom}`");
  const faults = compileCore(
    new Map([
      [FACTS, facts],
      [join(RULES, "strange.ts"), strange],
    ]),
    [LIST],
  );
  const inFile = (file: string) => faults.filter((fault) => fault.file === file).map(({ text }) => text);
  expect(faults).toHaveLength(2);
  expect(inFile(LIST)).toEqual([expect.stringContaining(`'{ readonly factNoRuleSays: "planted"; }'`)]);
  expect(inFile(join(RULES, "strange.ts"))).toEqual([expect.stringContaining("Property 'seldom' does not exist")]);
}, 60_000);
