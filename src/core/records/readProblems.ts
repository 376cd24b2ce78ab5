import { problems } from "../ledgers/kinds/problems";
import { readIdentifier } from "./fields/readIdentifier";
import type { ProblemRecord } from "./ledgerRecord";
import { dayColumn, dueColumn, statusColumn } from "./readFields";
import { readBelonging } from "./readNames";
import type { RowReader } from "./rowReader";

const STATES = ["已办结", "已销号", "正在办理", "尚未启动", "暂缓"];

/** Reads the rows of a 问题台账 (SPEC §4, §6). */
export function problemRows(reader: RowReader): () => ProblemRecord {
  const raised = dayColumn(reader, "raised", "happened");
  const due = dueColumn(reader, "due");
  const finished = dayColumn(reader, "finished", "happened");
  const status = statusColumn(reader, "status", STATES);
  return () => {
    const row = reader.row();
    reader.require(problems.required);
    const said = status();
    return {
      kind: "problems",
      ledger: reader.ledger,
      row: row.row,
      cells: row.cells,
      id: readIdentifier(reader.value("id")),
      ...readBelonging(reader),
      raised: raised(),
      ...due(),
      finished: finished(),
      state: said?.state ?? "unknown",
      declared: said?.declared ?? null,
      category: reader.text("category"),
    };
  };
}
