import type { Assistant, AssistantState, Notice } from "../../../src/assistant/assistant";
import type { CheckView } from "../../../src/assistant/views/checkView";
import type { CauseView, FindingsPage, FindingsQuery, FindingView } from "../../../src/assistant/views/findingsPage";
import { sameInBoth } from "../../builders/sameInBoth";

/** An assistant that says what a test has it say, for states that are hard to come by; and writes down what it is asked. */
export interface ScriptedAssistant extends Assistant {
  readonly calls: readonly (readonly [string, ...unknown[]])[];
  tell(change: Partial<AssistantState>): void;
  /** From now on the named command rejects. */
  breakWith(command: string, error: Error): void;
}

export const IDLE: AssistantState = {
  version: 1,
  files: ["2024年6月台账.xlsx"],
  running: null,
  check: null,
  stale: false,
  undo: null,
  marked: false,
  collecting: 0,
  writable: true,
  notice: null,
};

export function scriptedAssistant(
  start: Partial<AssistantState> = {},
  findings: (query: FindingsQuery) => FindingsPage = () => aPage([]),
): ScriptedAssistant {
  let state: AssistantState = { ...IDLE, ...start };
  const listeners = new Set<(state: AssistantState) => void>();
  const calls: [string, ...unknown[]][] = [];
  const broken = new Map<string, Error>();

  const command =
    (name: string) =>
    (...args: unknown[]): Promise<void> => {
      calls.push([name, ...args]);
      const error = broken.get(name);
      return error === undefined ? Promise.resolve() : Promise.reject(error);
    };
  const answer = <T>(name: string, value: () => T) =>
    broken.has(name) ? Promise.reject(broken.get(name)!) : Promise.resolve(value());

  return {
    calls,
    tell(change) {
      state = { ...state, ...change, version: state.version + 1 };
      for (const listener of listeners) listener(state);
    },
    breakWith: (name, error) => void broken.set(name, error),
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return Promise.resolve(() => void listeners.delete(listener));
    },
    check: command("check"),
    cancel: command("cancel"),
    writeSheets: command("writeSheets"),
    mark: command("mark"),
    unmark: command("unmark"),
    cure: command("cure"),
    cellText: () => answer("cellText", () => null),
    enter: command("enter"),
    undo: command("undo"),
    accept: command("accept"),
    goTo: command("goTo"),
    dismiss: command("dismiss"),
    changeSettings: command("changeSettings"),
    changed: command("changed"),
    takeReturned: command("takeReturned"),
    dropReturned: command("dropReturned"),
    collection: () => answer("collection", () => null),
    returnsOf: () => answer("returnsOf", () => ({ changes: [], decisions: [] })),
    mergeReturned: command("mergeReturned"),
    decide: command("decide"),
    closeMonth: command("closeMonth"),
    draftNotices: () => answer("draftNotices", () => []),
    noteLetter: command("noteLetter"),
    returnSlips: () => answer("returnSlips", () => []),
    monthDocument: () => answer("monthDocument", () => []),
    closing: () => answer("closing", () => null),
    months: () => answer("months", () => null),
    addLedgers: command("addLedgers"),
    ledgerFile: (name) => answer("ledgerFile", () => ({ name, bytes: new Uint8Array() })),
    templates: () => answer("templates", () => null),
    makeTemplates: (order) => {
      calls.push(["makeTemplates", order]);
      return answer("makeTemplates", () => []);
    },
    changedRows: () => answer("changedRows", () => ({ count: 0, rows: [] })),
    findings: (query) => answer("findings", () => findings(query)),
    search: () => answer("search", () => ({ findings: { count: 0, first: [] }, rows: { count: 0, first: [] } })),
    rows: () => answer("rows", () => ({ count: 0, rows: [] })),
    overdue: () =>
      answer("overdue", () => ({
        count: 0,
        steps: { remind: 0, supervise: 0, notice: 0 } as never,
        units: [],
        towns: [],
        ledgers: [],
        entries: [],
      })),
    list: () => answer("list", () => ({ name: "", purpose: "", columns: [], lines: [] })),
    figures: () => answer("figures", () => null),
    settings: () =>
      answer("settings", () => ({
        scoring: [],
        unknownNames: [],
        exceptions: [],
        book: "2024年6月台账.xlsx",
        sheets: [],
        writable: true,
      })),
  };
}

export function aCheck(change: Partial<CheckView> = {}): CheckView {
  return {
    check: 1,
    asOf: "2024-06-30",
    ledgers: [
      {
        kind: "tasks",
        file: "2024年6月台账.xlsx",
        sheet: "重点任务",
        hidden: false,
        records: 40,
        headerRows: [3, 4],
        firstRow: 5,
        lastRow: 44,
        certainty: "sure",
        missing: [],
        counts: { error: 3, warning: 5, info: 12 },
      },
    ],
    passedOver: [{ file: "2024年6月台账.xlsx", sheet: "通讯录", reason: sameInBoth("没有台账的关键列") }],
    doubled: [],
    counts: { error: 3, warning: 5, info: 12 },
    accepted: 0,
    since: null,
    passed: ["必填项", "日期写法"].map(sameInBoth),
    notChecked: [sameInBoth("指标")],
    records: 40,
    lights: { red: 2, yellow: 4, green: 30, none: 4 },
    overdue: 6,
    units: ["县工信科技局", "县农业农村局"],
    towns: ["万安镇", "横桥镇"],
    unseen: [],
    ...change,
  };
}

export function aFinding(change: Partial<FindingView> = {}): FindingView {
  return {
    key: { check: 1, place: 0 },
    rule: "unit-unknown",
    severity: "error",
    ledger: "tasks",
    file: "2024年6月台账.xlsx",
    sheet: "重点任务",
    cell: "H12",
    row: 12,
    value: "县工信据",
    part: null,
    sentence: sameInBoth(
      "“县工信据”不是已知的单位，是不是“县工信科技局”？现在没有计入任何单位，请改成规范名称，或在“名录”表登记。",
    ),
    suggestions: [],
    cure: null,
    change: null,
    rowCells: [
      { heading: "序号", text: "8", faulty: false },
      { heading: "具体任务", text: "建成绛州澄泥砚展厅", faulty: false },
      { heading: "牵头单位", text: "县工信据", faulty: true },
    ],
    ...change,
  };
}

export function aCause(findings: readonly FindingView[], change: Partial<CauseView> = {}): CauseView {
  return {
    rule: findings[0]?.rule ?? "unit-unknown",
    severity: findings[0]?.severity ?? "error",
    title: sameInBoth("单位认不出"),
    why: sameInBoth("认不出的单位不计入任何单位，它的任务就没有人负责。"),
    remedy: sameInBoth("改成规范名称；确有此单位的，在“名录”表登记。"),
    count: findings.length,
    fresh: 0,
    curable: findings.filter(({ cure }) => cure !== null).length,
    suggested: findings.filter(({ cure }) => cure !== null && cure.suggestion !== null).length,
    findings: findings.slice(0, 3),
    ...change,
  };
}

export function aPage(causes: readonly CauseView[], change: Partial<FindingsPage> = {}): FindingsPage {
  return { count: causes.reduce((sum, { count }) => sum + count, 0), causes, putRight: [], accepted: [], ...change };
}

/** Findings of one cause as if there were so many, made only as far as asked for. */
export function manyFindings(count: number, change: Partial<FindingView> = {}): (query: FindingsQuery) => FindingsPage {
  const made = (from: number, most: number) =>
    Array.from({ length: Math.max(0, Math.min(most, count - from)) }, (_, index) =>
      aFinding({
        ...change,
        key: { check: 1, place: from + index },
        cell: `H${from + index + 5}`,
        row: from + index + 5,
      }),
    );
  return ({ opened }) => {
    const findings = opened === null ? made(0, 3) : made(opened.from, opened.count);
    return aPage([aCause(findings, { count, findings, curable: change.cure ? count : 0 })]);
  };
}

export const BROKEN: Notice = { kind: "broken", job: "check", details: "TypeError: x is undefined\n    at here" };
