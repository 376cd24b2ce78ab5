import type { ChangedRowView, ChangeList, RowStanding } from "../../assistant/views/monthView";
import { amountText, percentText } from "../../core/values/figureText";
import { shortened } from "../../core/values/quoted";
import type { Words } from "../words/words";

/**
 * What of a row has changed, in a few words: `进行中、进度40.0% → 已完成`, `时限6月30日 → 9月30日`; empty where nothing of it is known.
 * @param asOf ISO: its year is left out of days
 */
export function passageText(
  list: ChangeList,
  { ledger, previous, now }: Pick<ChangedRowView, "ledger" | "previous" | "now">,
  words: Words,
  asOf: string,
): string {
  const { changes } = words.months;
  const passage = (tell: (standing: RowStanding) => string): string => {
    const [before, after] = [previous, now].map((standing) => (standing === null ? "" : tell(standing)));
    if (before === undefined || after === undefined || before === "" || after === "")
      return (before ?? "") + (after ?? "");
    return before === after ? after : changes.passage(before, after);
  };
  const days = (of: "due" | "start"): string =>
    passage(({ [of]: day, dueKind }) => {
      if (day !== null) return words.shell.day(day, asOf);
      return of === "due" && (dueKind === "long-term" || dueKind === "recurring") ? changes.openEnded : changes.none;
    });
  /** A project has two plans, and of one of then that is not known nothing is told. */
  function daysMoved(): readonly string[] {
    if (ledger !== "projects") return [changes.passages.due(days("due"))];
    const isMoved = {
      start: previous?.start !== null && previous?.start !== now?.start,
      due: previous?.due !== now?.due,
    };
    return [
      ...(isMoved.start ? [changes.passages.plannedStart(days("start"))] : []),
      ...(isMoved.due ? [changes.passages.plannedProduction(days("due"))] : []),
    ];
  }
  switch (list) {
    case "regressed":
      return changes.passages.progress(passage(({ progress }) => percentText(progress)));
    case "dueMoved":
      return words.shell.join(daysMoved());
    case "targetChanged":
      return changes.passages.target(passage(({ target }) => targetText(target, words)));
    case "stale":
      return passage(({ text }) => (text === null ? "" : changes.text(shortened(text))));
    case "finished":
    case "reopened":
      return passage((standing) => stateText(standing, words));
    default:
      return passage((standing) => wholeText(standing, words, asOf));
  }
}

function targetText(target: RowStanding["target"], { months }: Words): string {
  if (target === null) return months.changes.none;
  return months.changes.target(typeof target === "number" ? amountText(target) : target);
}

function stateText({ state, stage, progress }: RowStanding, { months, figures, shell }: Words): string {
  const name = state !== null ? figures.rows.states[state] : stage !== null ? months.changes.stages[stage] : "";
  const isOpen = progress !== null && state !== "done";
  return shell.join([name, isOpen ? figures.rows.progress(percentText(progress)) : ""].filter((text) => text !== ""));
}

function wholeText(standing: RowStanding, words: Words, asOf: string): string {
  const due = standing.due === null ? "" : words.figures.rows.due(words.shell.day(standing.due, asOf));
  return words.shell.join([stateText(standing, words), due].filter((text) => text !== ""));
}
