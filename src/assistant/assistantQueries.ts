import type { Assistant } from "./assistant";
import { dayOf } from "./dayOf";
import type { CheckedMonth } from "./checkedMonth";
import { askChangedRows } from "./views/askChangedRows";
import { askFindings } from "./views/askFindings";
import { askOverdue } from "./views/askOverdue";
import { askRows } from "./views/askRows";
import { searchSteps } from "./views/searchSteps";
import type { ClosingView } from "./views/closingView";
import { makeClosingView } from "./views/makeClosingView";
import { makeFiguresView } from "./views/makeFiguresView";
import { makeMonthView } from "./views/makeMonthView";
import { makeList } from "./views/makeList";
import { makeSettingsView } from "./views/makeSettingsView";
import type { TemplatesView } from "./views/templatesView";
import { makeTemplatesView } from "./views/makeTemplatesView";
import type { MonthView } from "./views/monthView";

type Queries = Pick<
  Assistant,
  | "findings"
  | "search"
  | "rows"
  | "overdue"
  | "list"
  | "figures"
  | "settings"
  | "closing"
  | "months"
  | "changedRows"
  | "templates"
>;

/**
 * What can be asked of the check that is shown; before the first there is nothing to answer.
 *
 * @param pause lets everything else that waits go first
 */
export function assistantQueries(
  monthNow: () => CheckedMonth | null,
  isWritable: () => boolean,
  pause: () => Promise<void>,
): Queries {
  /** Each search calls off the one before. */
  let searches = 0;
  const ask = <T>(before: T, answer: (month: CheckedMonth) => T): Promise<T> => {
    const month = monthNow();
    return Promise.resolve(month === null ? before : answer(month));
  };
  return {
    findings: (query) =>
      ask({ count: 0, causes: [], putRight: [], accepted: [] }, (month) => askFindings(month, query)),
    async search(query) {
      const mine = ++searches;
      const month = monthNow();
      if (month === null) return { findings: { count: 0, first: [] }, rows: { count: 0, first: [] } };
      const steps = searchSteps(month, query);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) return step.value;
        await pause();
        if (mine !== searches) return null;
      }
    },
    rows: (query) => ask({ count: 0, rows: [] }, (month) => askRows(month, query)),
    overdue: (query) =>
      ask(
        { count: 0, steps: { 催办: 0, 督办: 0, 通知书: 0 }, units: [], towns: [], ledgers: [], entries: [] },
        (month) => askOverdue(month, query),
      ),
    list: (query) => ask({ name: "", purpose: "", columns: [], lines: [] }, (month) => makeList(month, query)),
    figures: () => ask<Awaited<ReturnType<Queries["figures"]>>>(null, makeFiguresView),
    closing: (today) => ask<ClosingView | null>(null, (month) => makeClosingView(month, isWritable(), dayOf(today))),
    months: () => ask<MonthView | null>(null, makeMonthView),
    changedRows: (query) => ask({ count: 0, rows: [] }, (month) => askChangedRows(month, query)),
    templates: (query) => ask<TemplatesView | null>(null, (month) => makeTemplatesView(month, query)),
    settings: () => Promise.resolve(makeSettingsView(monthNow(), isWritable())),
  };
}
