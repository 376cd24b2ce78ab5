import type { LocalDate } from "../workbook/localDate";
import { column, ledgerDefinition } from "./ledgerDefinition";
import { sharedColumns } from "./sharedColumns";

/** What is read from a row, beside what every record has. */
export interface SubmissionFields {
  /** `2024-05`. */
  readonly month: string | null;
  readonly submitted: LocalDate | null;
  /** After the due day (SPEC §7); null where nothing was submitted or the month cannot be read. */
  readonly late: boolean | null;
}

/** 月报报送台账 (SPEC §4). The working group is known by its specialty town. */
export const submissions = ledgerDefinition({
  kind: "submissions",
  name: "月报报送",
  shortName: "月报",
  english: { ledger: "Submissions ledger", nameless: "no month" },
  saidBy: /月报|报送/,
  columns: {
    seq: sharedColumns.seq,
    specialtyTown: column(
      "专班",
      "专班名称 推进专班 工作专班 专业镇专班 专业镇推进专班 报送专班 所属专班",
      "专业镇 专业镇名称 所属专业镇 报送单位",
    ),
    month: column("月份", "报送月份 所属月份 月报月份 填报月份 报告月份 月度 月报月度"),
    submitted: column("报送时间", "报送日期 实际报送时间 上报时间 上报日期 提交时间 提交日期 收到时间 收到日期"),
    person: column("报送人", "填报人 报送人员 上报人", "联系人 责任人"),
    remark: sharedColumns.remark,
  },
  required: [["specialtyTown"], ["month"]],
  identifiedBy: [["specialtyTown"], ["month"]],
  weighty: ["submitted"],
  standing: [],
  dates: ["month", "submitted"],
  numbers: [],
  telling: ["month"],
  monthHeadings: null,
  keyByContent: () => null,
  outline: ({ specialtyTown, month, submitted }: SubmissionFields & { readonly specialtyTown: string | null }) => ({
    matter: month,
    knownAs: `${specialtyTown ?? ""}${month ?? ""}`,
    finished: submitted,
  }),
});
