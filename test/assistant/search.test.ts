import fc from "fast-check";
import { foldedText, holdsAll, searchedWords } from "../../src/assistant/views/searched";
import { assistantOver, sampleAssistant } from "../support/sampleAssistant";
import { ALL, checkedAssistant, problemBook, taskBook } from "./drawnMonth";

const found = async (text: string, count = 50) => {
  const { assistant } = await checkedAssistant(undefined, [taskBook, problemBook]);
  return (await assistant.search({ text, count }))!;
};

test("before a check nothing is found", async () => {
  const { assistant } = assistantOver([taskBook]);
  expect(await assistant.search({ text: "县", count: 9 })).toEqual({
    findings: { count: 0, first: [] },
    rows: { count: 0, first: [] },
  });
});

test("white space alone looks for nothing", async () => {
  expect(await found(" 　")).toEqual({ findings: { count: 0, first: [] }, rows: { count: 0, first: [] } });
});

test("a row is found by what one of its cells shows, and leads to that cell", async () => {
  const { rows } = await found("ZD-6");
  expect(rows.count).toBe(1);
  expect(rows.first[0]).toMatchObject({
    ledger: "tasks",
    sheet: "任务",
    row: 8,
    found: { heading: "任务编号", text: "ZD-6" },
  });
  expect(rows.first[0]!.cell).toMatch(/^[A-Z]+8$/);
});

test.each(["zd-6", "ＺＤ－６", " ZD -6"])("width, case and white space make no difference: %s", async (text) => {
  expect((await found(text)).rows.count).toBe(1);
});

test("of several words all have to stand there, in whatever order", async () => {
  expect((await found("县财政局 zd-2")).rows.first.map(({ row }) => row)).toEqual([4]);
  expect((await found("县财政局 zd-3")).rows.count).toBe(0);
});

test("a unit under another name is found by its official one", async () => {
  const { rows } = await found("县工信科技局 ZD-7");
  expect(rows.first.map(({ row, found: where }) => [row, where])).toEqual([[9, null]]);
});

test("findings are found by cell, sentence, title and value, and counted beyond the first five", async () => {
  expect((await found("县工信据")).findings.count).toBe(3);
  const all = await found("任务");
  expect(all.findings.first).toHaveLength(5);
  expect(all.findings.count).toBeGreaterThan(5);
  expect((await found("H9")).findings.first.map(({ cell }) => cell)).toEqual(["H9"]);
});

test("findings are searched in the language in which they are read", async () => {
  const { assistant } = await checkedAssistant();
  const counts = async (text: string) => {
    const told: number[] = [];
    // One after the other: a search calls off the one before.
    for (const language of ["zh", "en"] as const) {
      const { count } = await assistant.findings({ filter: { ...ALL, text, language }, opened: null });
      expect((await assistant.search({ text, language, count: 1 }))!.findings.count).toBe(count);
      told.push(count);
    }
    return told;
  };
  const [none, some] = await counts("not a known unit");
  expect(none).toBe(0);
  expect(some).toBeGreaterThan(0);
  expect(await counts("不是已知的单位")).toEqual([some, 0]);
});

test("so many rows come as were asked for, and the rest is counted", async () => {
  const { rows } = await found("县", 2);
  expect(rows.first).toHaveLength(2);
  expect(rows.count).toBeGreaterThan(2);
});

test("a search is called off by the one after it, which is answered in full; the one before had its answer", async () => {
  const { assistant } = await checkedAssistant();
  const whole = await assistant.search({ text: "县", count: 50 });
  const answers = await Promise.all(["镇", "没有", "县"].map((text) => assistant.search({ text, count: 50 })));
  expect(answers).toEqual([null, null, whole]);
  expect(whole!.rows.count).toBeGreaterThan(0);
});

test("the list of findings filters by the same words, with the same number", async () => {
  const { assistant } = await sampleAssistant();
  for (const text of ["万安镇", "完成时限", "县工信科技局", "没有这样的话"]) {
    const { findings } = (await assistant.search({ text, count: 1 }))!;
    expect((await assistant.findings({ filter: { ...ALL, text }, opened: null })).count).toBe(findings.count);
  }
});

test("folding twice is folding once, and whatever is part of a text is found in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldedText(foldedText(text))).toBe(foldedText(text));
      expect(holdsAll(foldedText(text), searchedWords(text))).toBe(true);
    }),
  );
});
