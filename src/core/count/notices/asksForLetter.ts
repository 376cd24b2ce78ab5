import type { NoticeEntry } from "../../terms/report";

/** Whether a letter is to be written: waiting and nothing left to say ask for none (MONTH §7). */
export function asksForLetter({ action }: Pick<NoticeEntry, "action">): boolean {
  return action === "draft" || action === "escalate";
}
