import type { ChangedRowView, ChangeList, RowStanding } from "../../assistant/views/monthView";
import { amountText, percentText } from "../../core/values/figureText";
import { shortened } from "../../core/values/quoted";
import type { Words } from "../words/words";

/**
 * What of a row has changed, in a few words: `进行中，进度40.0% → 已完成`; empty where nothing of it is known.
 * @param asOf ISO: its year is left out of days
 */
export function passageText(
  list: ChangeList,
  { previous, now }: Pick<ChangedRowView, "previous" | "now">,
  words: Words,
  asOf: string,
): string {
  const tell = (standing: RowStanding | null): string => (standing === null ? "" : told(list, standing, words, asOf));
  const [before, after] = [tell(previous), tell(now)];
  if (before === "" || after === "" || before === after || list === "stale") return after === "" ? before : after;
  return words.months.changes.passage(before, after);
}

/** Of a row in one month what a list is about. */
function told(list: ChangeList, standing: RowStanding, { months, figures, shell }: Words, asOf: string): string {
  const words = months.changes;
  const due = standing.due === null ? "" : figures.rows.due(shell.day(standing.due, asOf));
  switch (list) {
    case "regressed":
      return standing.progress === null ? "" : figures.rows.progress(percentText(standing.progress));
    case "dueMoved":
      return due === "" ? words.undated : due;
    case "targetChanged":
      return targetText();
    case "stale":
      return standing.text === null ? "" : words.text(shortened(standing.text));
    case "finished":
    case "reopened":
      return stateText();
    default:
      return shell.join([stateText(), due].filter((text) => text !== ""));
  }

  function stateText(): string {
    const { state, stage, progress } = standing;
    const name = state !== null ? figures.rows.states[state] : stage !== null ? words.stages[stage] : "";
    const isOpen = progress !== null && state !== "done";
    return shell.join([name, isOpen ? figures.rows.progress(percentText(progress)) : ""].filter((text) => text !== ""));
  }
  function targetText(): string {
    const { target } = standing;
    if (target === null) return words.noTarget;
    return words.target(typeof target === "number" ? amountText(target) : target);
  }
}
