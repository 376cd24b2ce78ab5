import { inBoth } from "../../base/inBoth";
import { formIn } from "./cellForms";
import { shownValue, type ReadingOf } from "./cellMeaning";
import { KIND_WORDS, REASON_WORDS } from "./collectSheets";
import type { Decision, Shown } from "./decision";

/** What 说明 goes by beside the decision. */
export interface Explained {
  /** How the column is read; null where the master has it not. */
  readonly how: ReadingOf | null;
  /** What the master says came by a decision. */
  readonly isDecided: boolean;
}

/** What 说明 says of a decision: why it is one, and what taking it would replace (DECIDED F21). */
export function explanation(decision: Decision, explained: Explained): string {
  return (decision.about.note ?? whyOf(decision)) + replacing(decision, explained);
}

/** The same of a line that is there: what it says of why stays, of what would be replaced it says what stands there now. */
export function explanationNow(text: string | undefined, decision: Decision, explained: Explained): string {
  const before = text?.replace(REPLACING, "") ?? "";
  return (before === "" || before === CHANGED_SINCE.zh ? whyOf(decision) : before) + replacing(decision, explained);
}

/** Whether 说明 speaks of another value than the master has, or of what is no longer so. */
export function isOutdated(text: string | undefined, decision: Decision, how: ReadingOf | null): boolean {
  if (text === undefined || text === CHANGED_SINCE.zh || !REPLACING.test(text)) return false;
  return [true, false].every((isDecided) => !text.endsWith(replacing(decision, { how, isDecided })));
}

/** Said where a decision was made about a value that is another by now. */
export const CHANGED_SINCE = inBoth(
  "登记以后主台账这一格又变了，请看新的“现值”，仍照此办就再汇总一次",
  "This cell of the master ledger has changed since. Look at its new “现值”; to do it all the same, put the returns together once more",
);

function whyOf({ kind, about: { reason } }: Decision): string {
  return reason === undefined ? KIND_WORDS[kind].why : REASON_WORDS[reason];
}

function replacing({ master, returned, about: { content, reason } }: Decision, { how, isDecided }: Explained): string {
  if (content === null || master === null || returned === null || reason === "scale-unclear") return "";
  const form = how === null ? null : formIn(undefined, content, how);
  const written: Shown = form === null || form.isDay ? null : shownValue({ value: form.value, format: undefined });
  const as = written === null || written === returned ? "" : `（记作“${written}”）`;
  return isDecided
    ? `；现值“${master}”是照“决定”改成的，采用报送将把它换成“${returned}”${as}`
    : `；采用报送将把“${master}”换成“${returned}”${as}`;
}

const REPLACING =
  /；(?:现值“[\s\S]*”是照“决定”改成的，)?采用报送将把(?:它|“[\s\S]*”)换成“[\s\S]*”(?:（记作“[^“”]*”）)?$/;
