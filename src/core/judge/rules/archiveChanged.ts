import type { ReadingRule } from "../parts/rule";

/** A row of an archive whose cells are no longer those that its 校验码 was made of (MONTH §2). It is used as it stands. */
export const archiveChanged: ReadingRule<"archive-changed"> = {
  stage: "reading",
  id: "archive-changed",
  severity: "warning",
  area: "structure",
  saidOf: "settings",
  words: {
    title: "存档后被改动",
    what: "月度存档或存档明细里有一行在存档之后被改动过。",
    why: "存档是当时上报的数，改了就和当时的不一样；比较时仍按现在的内容。",
    example: "把上月一项任务的状态从进行中改成了已完成。",
    remedy: "改错的请改回；确要更正的，用“更正存档”重新存一版并写明原因。",
    message: () =>
      "这一行和存档时不一样，有人改动过，现按改动后的内容比较；改错的请改回，确要更正的请重新存档并写明更正原因",
  },
  english: {
    title: "Changed after closing",
    what: "A line of “月度存档” or “存档明细” was changed after the month was closed.",
    why: "The archive holds what was reported then; changed, it is no longer that. The comparison goes by what stands there now.",
    example: "The state of a task of last month changed from “进行中” to “已完成”.",
    remedy: "Put it back; if it really has to be corrected, close the month again as a correction and say why.",
    message: () =>
      "This line is not what it was when the month was closed; the comparison goes by what stands there now. Put it back, or close the month again and say why it is corrected",
  },
};
