import { scoringItems } from "../../src/core/read/settings/scoringItems";
import { assistantOver, sampleAssistant } from "../support/sampleAssistant";
import { checkedAssistant, findingsOf, problemBook, taskBook, TASKS } from "./drawnMonth";
import { readOnly } from "./troubles";

test("before a check the defaults stand there, and which book they would be written into is not known yet", async () => {
  const { assistant } = assistantOver([taskBook]);
  const { scoring, unknownNames, exceptions, book, sheets, writable } = await assistant.settings();
  expect(scoring.map(({ name }) => name)).toEqual(scoringItems.map(({ name }) => name));
  for (const { value, defaultValue, wanted } of scoring) {
    expect(value).toBe(defaultValue);
    expect(wanted).not.toBe("");
  }
  expect({ unknownNames, exceptions, book, sheets, writable }).toEqual({
    unknownNames: [],
    exceptions: [],
    book: null,
    sheets: [],
    writable: false,
  });
});

test("the sheets that the workbook has are named, and what they say holds", async () => {
  const { assistant } = await checkedAssistant();
  await assistant.changeSettings([{ kind: "scoring", name: "黄灯临期天数", value: "30" }]);
  const { scoring, sheets } = await assistant.settings();
  expect(sheets).toEqual(["考核设置"]);
  expect(scoring.find(({ name }) => name === "黄灯临期天数")).toMatchObject({ value: "30", defaultValue: "15" });
});

test("names that were not understood come with how often and what is near", async () => {
  const { assistant } = await checkedAssistant();
  expect((await assistant.settings()).unknownNames).toEqual([
    { kind: "单位", written: "县工信据", count: 3, suggestions: ["县工信科技局"] },
  ]);
});

test("in the sample month the most frequent name comes first, and each stands once", async () => {
  const { unknownNames } = await (await sampleAssistant()).assistant.settings();
  const counts = unknownNames.map(({ count }) => count);
  expect(counts.length).toBeGreaterThan(0);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(new Set(unknownNames.map(({ kind, written }) => `${kind} ${written}`)).size).toBe(unknownNames.length);
});

test("accepted findings stand with their reason and last day", async () => {
  const made = await checkedAssistant();
  const [finding] = await findingsOf(made, "due-before-start");
  await made.assistant.accept([finding!.key], "跨年任务", "2024-12-31");
  const { exceptions } = await made.assistant.settings();
  expect(exceptions).toEqual([
    {
      title: { zh: "时限早于启动时间", en: "Deadline before the start" },
      file: TASKS,
      sheet: "任务",
      cell: "N5",
      reason: "跨年任务",
      until: "2024-12-31",
    },
  ]);
});

test("they can be written where the month's book can, however many workbooks are open (MONTH §1)", async () => {
  const writable = async (...words: Parameters<typeof checkedAssistant>) =>
    (await (await checkedAssistant(...words)).assistant.settings()).writable;
  expect(await writable()).toBe(true);
  expect(await writable(readOnly)).toBe(false);
  expect(await writable(undefined, [taskBook, problemBook])).toBe(true);
  const firstOnly: typeof readOnly = (book, place) => (place === 0 ? readOnly(book, place) : book);
  expect(await writable(firstOnly, [taskBook, problemBook])).toBe(false);
  expect(await writable(undefined, [])).toBe(false);
});
