import { fullDayEn } from "../../values/numberEn";
import { inBoth, type InBoth } from "../../base/inBoth";
import type { TaskRecord } from "../../terms/ledgerRecord";
import type { RegisterRow } from "../../terms/register";
import { fullDay } from "../../workbook/dayText";
import type { LocalDate } from "../../workbook/localDate";
import type { OpenNotices } from "./noticeItem";

export interface LeftOut {
  readonly task: TaskRecord;
  /** In a sentence without its stop. */
  readonly why: InBoth;
}

/**
 * Rows that need no letter (MONTH §7, DECIDED F6): another letter about them is out and not due (one that is overdue is raised itself,
 * and holds nobody back), or they were extended with a reason and the new deadline is not over. Rows that are done are among no
 * member's rows to begin with.
 *
 * @param decided the register's row that is escalated or drafted again: it does not stand in its own way
 */
export function leftOutOf(
  tasks: readonly TaskRecord[],
  decided: RegisterRow | null,
  openOf: OpenNotices,
  isWaited: (notice: RegisterRow) => boolean,
  asOf: LocalDate,
): readonly LeftOut[] {
  return tasks.flatMap((task) => {
    const open = openOf(task).find((notice) => notice !== decided && isWaited(notice));
    if (open !== undefined) return [{ task, why: underNotice(open) }];
    const { due, originalDue } = task;
    if (due === null || originalDue === null || due <= originalDue || due < asOf) return [];
    return [{ task, why: extendedTo(due) }];
  });
}

function extendedTo(due: LocalDate): InBoth {
  return inBoth(`已写明理由延期到${fullDay(due)}`, `extended to ${fullDayEn(due)}, with a reason`);
}

function underNotice({ to, number, row, deadline }: RegisterRow): InBoth {
  const name = number ?? `督办登记第${row}行`;
  const nameEn = number === null ? `row ${row} of “督办登记”` : `“${number}”`;
  const until = deadline === null ? "" : `，办理期限${fullDay(deadline)}`;
  const untilEn = deadline === null ? "" : `, due ${fullDayEn(deadline)}`;
  return inBoth(
    `已列入发给${to ?? ""}的${name}${until}，还没有反馈`,
    `in the letter to “${to ?? ""}” (${nameEn}${untilEn}), which is not answered yet`,
  );
}
