import { fault, on, type SampleCell } from "../sampleCell";
import { dated } from "../earlierMonth";
import { column, record, type SampleLedger } from "../sampleLedger";
import type { SampleMonth } from "../sampleMonths";

/** 月报报送台账: January to the month before of four working groups, kept as an Excel table. */
export function submissions(sampleMonth: SampleMonth): SampleLedger {
  const groups: readonly (readonly [string, string, readonly SampleCell[]])[] = [
    [
      "万安钻石专班",
      "赵样一",
      [
        on("2024-02-02"),
        on("2024-03-04"),
        on("2024-04-03"),
        fault(on("2024-05-06"), "submission-late"),
        on("2024-06-05"),
      ],
    ],
    [
      "绛州非遗文创专班",
      "孙样一",
      [on("2024-02-05"), "2024年3月5日", fault(null, "submission-missing"), on("2024-05-04"), on("2024-06-04")],
    ],
    [
      "绛州绿专班",
      "周样一",
      ["2024.2.4", fault("2024年3月8日", "submission-late"), on("2024-04-05"), on("2024-04-30"), on("2024-06-03")],
    ],
    [
      "新绛中药材专班",
      "郑样一",
      [
        on("2024-02-01"),
        on("2024-03-01"),
        fault(on("2024-04-07"), "submission-late"),
        on("2024-05-05"),
        on("2024-05-31"),
      ],
    ],
  ];
  const months = ["2024年1月", "2024年2月", "3月", "2024-04", "5月"].slice(0, Number(sampleMonth.slice(5)) - 1);
  return dated(sampleMonth, {
    name: "月报报送",
    title: "新绛县专业镇专班月报报送台账（2024年）",
    info: ["填报单位：县专业镇发展领导小组办公室", "填报时间：2024年6月30日"],
    columns: [
      column("seq", "序号", 8, "centered"),
      column("specialtyTown", "专班", 26, "centered"),
      column("month", "月份", 16, "centered"),
      column("submitted", "报送时间", 20, "centered"),
      column("person", "报送人", 16, "centered"),
      column("remark", "备注", 46),
    ],
    table: "月报报送台账",
    rows: months.flatMap((month, m) =>
      groups.map(([group, person, submitted], g) =>
        record({
          seq: m * groups.length + g + 1,
          specialtyTown: group,
          month,
          submitted: submitted[m] ?? null,
          person,
          remark: m === 2 && g === 1 ? "电话催报两次" : null,
        }),
      ),
    ),
    footers: [],
  });
}
