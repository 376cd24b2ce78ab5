/** @jest-environment jsdom */
import "./figures/webGlobals";
import { MessageChannel } from "node:worker_threads";
import { act, render, screen } from "@testing-library/react";
import { keyTasks } from "../../src/core/plan/keyTasks";
import { defaultUnits } from "../../src/core/read/directory/defaultUnits";
import { scoringItems } from "../../src/core/read/settings/scoringItems";
import { OWN_SHEETS } from "../../src/core/show/sheets/sheetModels";
import { ledgerDefinitions } from "../../src/core/terms/ledgerKind";
import { defaultSettings } from "../../src/core/terms/settings";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { PageApp } from "../../src/taskpane/page/PageApp";
import { startOnFiles } from "../../src/taskpane/wire/farSideOf";
import { farSide } from "../../src/taskpane/worker";
import { aRegistry } from "../builders/aRegistry";
import { chineseLeftIn, saidIn } from "../support/chineseLeft";
import { renderPane, settle, stubLayout, tab } from "../support/renderPane";
import { monthsAssistant, SAMPLE_DAY } from "../support/sampleAssistant";
import { xlsxOfRows } from "../support/xlsxPackage";
import { scriptedAssistant } from "./frame/scriptedAssistant";

test("the language is changed by a switch, at once and for the next time", async () => {
  const kept = new Map<string, string>();
  const preferences = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: string) => void kept.set(key, value),
  };
  const { user, unmount } = await renderPane(scriptedAssistant(), { preferences });
  await user.click(tab("帮助"));
  await settle();
  await user.click(await screen.findByRole("button", { name: "English" }));
  await settle();
  expect(screen.getByRole("button", { name: "Check ledger" })).toBeTruthy();
  unmount();
  await renderPane(scriptedAssistant(), { preferences });
  expect(screen.getByRole("button", { name: "Check ledger" })).toBeTruthy();
});

const SAVING = { documents: () => Promise.resolve(), list: () => Promise.resolve("list.xlsx") };

/**
 * What stays Chinese in any language: people look for it under this name in the workbook, or wrote it there. Texts of official
 * documents stay Chinese too; they are marked so where they are shown.
 */
function namesOf(books: readonly WorkbookSnapshot[]): readonly string[] {
  const sheets = books.flatMap((book) => book.sheets);
  const cells = sheets
    .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    .filter((cell) => typeof cell === "string");
  return [
    ...books.map(({ file }) => file),
    ...sheets.map(({ name }) => name),
    ...cells,
    // One of several names in a cell.
    ...cells.flatMap((cell) => cell.split(/[、，,；;]/)),
    ...defaultUnits().flatMap(({ name, aliases }) => [name, ...aliases]),
    ...aRegistry.towns,
    ...aRegistry.specialtyTowns.map(({ name }) => name),
    ...keyTasks.map(({ title }) => title),
    ...OWN_SHEETS.map(({ name }) => name),
    ...scoringItems.flatMap(({ name, shown }) => [name, shown(defaultSettings)]),
    ...Object.values(ledgerDefinitions).flatMap(({ columns }) => Object.values(columns).map(({ label }) => label)),
    ..."月度存档 存档明细 督办登记 汇总待定 已处理 汇总记录 名录 考核设置 加减分 例外 专业镇认定".split(" "),
    // Words that may be meant by an unknown stage; two columns that will do; the switch to Chinese.
    "正在建设",
    "正在施工",
    "专业镇 or 镇",
    "中文",
  ];
}

async function press(...buttons: readonly HTMLElement[]): Promise<void> {
  act(() => {
    for (const button of buttons) button.click();
  });
  await settle();
}

/** Without asking what is in sight and what it is called, which takes jsdom long of so much. */
function all(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

test("in English nothing of ours is Chinese on any tab of the sample month, in what opens on it and in what is said of it", async () => {
  const sample = await monthsAssistant();
  await renderPane(sample.assistant, { today: SAMPLE_DAY, language: "en", saving: SAVING });
  const left = chineseLeftIn(namesOf(sample.books.map((book) => book.users())));
  const found = new Set<string>();
  const look = (): void => {
    for (const piece of left(saidIn(document.body))) found.add(piece);
  };
  for (const one of all("[role=tab]")) {
    await press(one);
    // As it opens, and with folds open, and those in folds.
    for (let depth = 0; depth < 3; depth++) {
      look();
      await press(...all(CLOSED).slice(0, MOST_OPENED));
    }
    look();
    const asking = all(IN_PANEL).filter(({ textContent: text }) => text.endsWith("…"));
    for (const button of new Map(asking.map((each) => [each.textContent, each])).values()) {
      await press(button);
      look();
      const cancel = all("[role=dialog] button").filter(({ textContent: text }) => text === "Cancel");
      expect([button.textContent, cancel.length]).toEqual([button.textContent, 1]);
      await press(...cancel);
    }
  }

  const { assistant } = sample;
  await press(tab("Forms"));
  const { units } = (await assistant.templates({ rows: "lead", due: null }))!;
  const [first] = units;
  const order = { rows: "lead", due: null, units: [first!.unit] } as const;
  const said = async (work: () => Promise<unknown>): Promise<void> => {
    await act(work);
    await settle();
    look();
  };
  const bad = { name: "说明.xlsx", bytes: new TextEncoder().encode("%PDF-1.7") };
  const foreign = { name: "别的.xlsx", bytes: xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c></row>') };
  const [template] = await act(() => assistant.makeTemplates(order));
  await said(() => assistant.takeReturned([bad, foreign, { name: "报回.xlsx", bytes: template!.bytes }]));
  await said(() => assistant.closeMonth({ check: sample.state().check!.check, today: SAMPLE_DAY, reason: "核实" }));
  await said(() => assistant.accept([], "", "2024"));
  await said(() => assistant.draftNotices({ to: null, today: SAMPLE_DAY }));
  expect([...found]).toEqual([]);
});

const IN_PANEL = "[role=tabpanel]:not([hidden]) button";
const CLOSED = `${IN_PANEL}[aria-expanded=false]:not([aria-haspopup])`;
/** Of one kind there are many; those behind say nothing else. */
const MOST_OPENED = 10;

test("in English the page speaks no Chinese, with a file that is refused, a file that is open and the pane beside it", async () => {
  Object.assign(globalThis, { MessageChannel });
  stubLayout();
  const listeners = new Set<() => void>();
  let version = 0;
  const { assistant, desk } = await startOnFiles(
    { api: farSide() },
    {
      show: () => Promise.resolve("shown"),
      filesChanged: () => {
        version += 1;
        for (const listener of listeners) listener();
        return Promise.resolve();
      },
    },
  );
  const events = {
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onTarget: () => () => undefined,
    version: () => version,
    target: () => null,
    show: () => undefined,
  };
  const lastFiles = {
    names: () => Promise.resolve(["上月.xlsx"]),
    bytes: () => Promise.resolve([]),
    keep: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    setAsideDamaged: () => Promise.resolve(1),
  };
  const small = xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c></row>');
  const given = [
    { name: "台账.xlsx", bytes: small },
    { name: "说明.xlsx", bytes: new TextEncoder().encode("%PDF-1.7") },
  ];
  const page = {
    assistant,
    desk,
    events,
    lastFiles,
    fetchSample: () => Promise.resolve(given),
    save: () => undefined,
    saving: SAVING,
    saveFiles: () => Promise.resolve(null),
    preferences: { get: () => null, set: () => undefined },
  };
  const left = chineseLeftIn(["上月.xlsx", "台账.xlsx", "说明.xlsx", "中文"]);
  render(<PageApp {...page} language="en" today={SAMPLE_DAY} />);
  await settle();
  expect(left([document.title, ...saidIn(document.body)])).toEqual([]);
  await press(screen.getByRole("button", { name: /sample/ }));
  expect((await screen.findByText(/seems|by its content/)).textContent).toContain("a PDF file");
  await screen.findByRole("tab", { name: "Sheet1" });
  expect(left(saidIn(document.body))).toEqual([]);
});
