import { problems } from "../../kinds/problems";
import { belonging } from "./belonging";
import { dayColumn, dueColumn } from "../columns/dateColumn";
import { statusColumn } from "../columns/statusColumn";
import { readIdentifier } from "../../values/readIdentifier";
import type { ProblemRecord } from "../../terms/ledgerRecord";
import { requiredCells } from "./requiredCells";
import type { RowReader } from "../columns/rowReader";

const STATES = ["已办结", "已销号", "正在办理", "尚未启动", "暂缓"];

/** Reads the rows of a 问题台账 (SPEC §4, §6). */
export function problemRows(reader: RowReader): () => ProblemRecord {
  const { ledger } = reader;
  const required = requiredCells(reader, problems.required);
  const id = reader.column("id");
  const category = reader.column("category");
  const belongs = belonging(reader);
  const raised = dayColumn(reader, reader.column("raised"), "happened");
  const dueDay = dueColumn(reader, reader.column("due"));
  const finished = dayColumn(reader, reader.column("finished"), "happened");
  const status = statusColumn(reader.column("status"), STATES);

  return () => {
    const { row, cells } = reader.row();
    required();
    const { specialtyTown, towns, townSource, leadUnits, supportUnits } = belongs();
    const { due, dueKind } = dueDay();
    const said = status();
    return {
      kind: "problems",
      ledger,
      row,
      cells,
      id: readIdentifier(id.value()),
      specialtyTown,
      towns,
      townSource,
      leadUnits,
      supportUnits,
      raised: raised(),
      due,
      dueKind,
      finished: finished(),
      state: said?.state ?? "unknown",
      declared: said?.declared ?? null,
      category: category.text(),
    };
  };
}
