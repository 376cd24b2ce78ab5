import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../../src/core/terms/finding";
import { rules } from "../../../../src/core/judge/rules/index";
import { ledgerDefinitions } from "../../../../src/core/terms/ledgerKind";
import { findings } from "../rules/checked";
import { everyFault, forgottenLedger } from "./everyFault";
import { englishOf } from "../../../../src/core/judge/check/englishOf";
import { PLAIN_ENGLISH } from "../../../support/plainEnglish";

const REVIEWED = join(__dirname, "everyMessage.txt");
const REVIEWED_EN = join(__dirname, "everyMessageEn.txt");
const all = [...findings(everyFault), ...findings(forgottenLedger).filter(({ rule }) => rule === "ledger-absent")];
const rendered = rules.map(({ id }) => pageOf(id, ({ message }) => message)).join("\n");
const renderedEn = rules.map(({ id }) => pageOf(id, englishIn)).join("\n");

describe("the words of the rules", () => {
  test("every rule finds something in the drawn workbooks", () => {
    expect(rules.map(({ id }) => id).filter((id) => !all.some(({ rule }) => rule === id))).toEqual([]);
  });

  test("every different sentence stands in everyMessage.txt, as it was reviewed", () => {
    if (process.env.UPDATE_GENERATED === "1") writeFileSync(REVIEWED, rendered);
    expect(existsSync(REVIEWED)).toBe(true);
    expect(readFileSync(REVIEWED, "utf8")).toBe(rendered);
  });

  test("and each in English in everyMessageEn.txt", () => {
    if (process.env.UPDATE_GENERATED === "1") writeFileSync(REVIEWED_EN, renderedEn);
    expect(readFileSync(REVIEWED_EN, "utf8")).toBe(renderedEn);
  });

  test.each(all.map((finding) => [finding.rule, finding.message, finding] as const))(
    "%s: %s",
    (_, message, finding) => {
      expect(message.length).toBeLessThanOrEqual(130);
      expect(message).toMatch(/^(“[^”]+”表|《[^》]+》).*：.+[。？]$/);
      expect(message).not.toMatch(/。。|；；|，，|？。|：：|；。|undefined|null|NaN|\[object/);
      expect(message).not.toMatch(HALF_WIDTH_BESIDE_HAN);
      for (const name of internalNames(finding)) expect(message).not.toContain(name);
      const english = englishOf(finding) ?? "";
      expect(english).toMatch(PLAIN_ENGLISH);
      expect(english.length).toBeLessThanOrEqual(330);
      for (const name of internalNames(finding)) expect(english).not.toContain(name);
    },
  );

  test.each(["words", "english"] as const)("titles are different, so that no two causes look the same: %s", (words) => {
    const titles = rules.map((rule) => rule[words].title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("a rule has a cure to show exactly where its words promise one", () => {
    const curing = new Set(all.filter(({ cure }) => cure !== undefined).map(({ rule }) => rule));
    const promising = rules.filter(({ words }) => words.cure !== undefined).map(({ id }) => id);
    expect([...curing].sort()).toEqual([...promising].sort());
  });

  test("an identity number is masked wherever a cell is shown", () => {
    expect(JSON.stringify(all)).not.toContain("11010519491231002X");
    expect(JSON.stringify(all)).toContain("110105***********X");
    expect(all.map(englishOf).join()).not.toContain("11010519491231002X");
  });
});

/** `,` or `:` beside a Chinese character is a slip of the keyboard. */
const HALF_WIDTH_BESIDE_HAN = /[一-龥][,:;?!]|[,:;?!][一-龥]/;

const KEYS = [...new Set(Object.values(ledgerDefinitions).flatMap(({ columns }) => Object.keys(columns)))].filter(
  (key) => /[A-Z]/.test(key),
);

function internalNames({ rule }: Finding): readonly string[] {
  return [rule, ...KEYS, "in-progress", "not-started", "day-or-period"];
}

/** With the place as in Chinese: it tells which finding is meant. */
function englishIn(finding: Finding): string {
  return `${finding.message.slice(0, finding.message.indexOf("：") + 1)} ${englishOf(finding) ?? ""}`;
}

/** A rule's id, weight and different sentences, places and all. */
function pageOf(id: string, said: (finding: Finding) => string): string {
  const own = all.filter(({ rule }) => rule === id);
  const seen = new Set<string>();
  const lines = own.flatMap((finding) => {
    const message = said(finding);
    const sentence = message.slice(message.indexOf("：") + 1);
    if (seen.has(sentence) || seen.size === 3) return [];
    seen.add(sentence);
    return [`  [${finding.severity}] ${message}\n`];
  });
  return `${id}\n${lines.join("")}`;
}
