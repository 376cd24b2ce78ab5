import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { typeComplaints } from "../support/typeComplaints";

const RULES = "src/core/judge/rules";
const LIST = `${RULES}/index.ts`;
const FACTS = "src/core/terms/readingFacts.ts";

const SELF = {
  id: 'id: "planted",',
  severity: 'severity: "warning",',
  area: 'area: "duplicates",',
  words: 'words: { title: "", what: "", why: "", example: "", remedy: "", message: ({ often }) => `${often}` },',
  english: 'english: { title: "", what: "", why: "", example: "", remedy: "", message: ({ often }) => `${often}` },',
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

const textOf = (path: string): string => readFileSync(join(resolve(__dirname, "../.."), path), "utf8");
const facts = textOf(FACTS).replace(
  "interface ReadingEvidence {",
  'interface ReadingEvidence {\n  readonly "planted": { readonly often: number };',
);
const list = textOf(LIST);
const listWithRule = `import { planted } from "./whole";\n${list.replace("sense: [", "sense: [planted,")}`;

const FORGOTTEN = Object.entries(KINDS).flatMap(([kind, { parts }]) =>
  [...Object.keys(SELF), ...Object.keys(parts)].map((part) => [kind as Kind, part] as const),
);
const forgetful = (kind: Kind, part: string): string => `${RULES}/${kind}Without${part}.ts`;
const WITHOUT_RULE = `${RULES}/listWithoutRule.ts`;
const STRANGE = `${RULES}/strange.ts`;

const complaints = typeComplaints<string>({
  [FACTS]: facts,
  [LIST]: listWithRule,
  [`${RULES}/whole.ts`]: ruleFile("reading"),
  [WITHOUT_RULE]: list,
  [STRANGE]: ruleFile("records").replace("({ often }) => `${often}`", "({ seldom }) => `${seldom}`"),
  ...Object.fromEntries(FORGOTTEN.map(([kind, part]) => [forgetful(kind, part), ruleFile(kind, part)])),
});

describe("a new rule", () => {
  test.each([FACTS, `${RULES}/whole.ts`, LIST])("that is whole compiles with its line in the list: %s", (path) => {
    expect(complaints[path]).toEqual([]);
  });

  test.each(FORGOTTEN)("of the kind %s does not compile without its %s", (kind, part) => {
    expect(complaints[forgetful(kind, part)]).toEqual([expect.stringContaining(`Property '${part}' is missing`)]);
  });

  test("does not compile where its sentence speaks of facts that it does not find", () => {
    expect(complaints[STRANGE]).toEqual([expect.stringContaining("Property 'seldom' does not exist")]);
  });
});

test("what readers tell and no rule of the list says does not compile", () => {
  expect(complaints[WITHOUT_RULE]).toEqual([expect.stringContaining(`'{ readonly factNoRuleSays: "planted"; }'`)]);
});
