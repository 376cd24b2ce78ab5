import { projects } from "../../kinds/projects";
import { belonging } from "./belonging";
import { creditCodeColumn } from "../columns/creditCodeColumn";
import { dayColumn } from "../columns/dateColumn";
import { moneyColumn } from "../columns/moneyColumn";
import { phoneColumn } from "../columns/phoneColumn";
import { stageColumn } from "../columns/stageColumn";
import { readIdentifier } from "../../values/readIdentifier";
import type { ProjectRecord } from "../../terms/ledgerRecord";
import { requiredCells } from "./requiredCells";
import type { RowReader } from "../columns/rowReader";

/** Reads the rows of a 重点项目台账 (SPEC §4, §6). Amounts in 万元. */
export function projectRows(reader: RowReader): () => ProjectRecord {
  const { ledger } = reader;
  const required = requiredCells(reader, projects.required);
  const id = reader.column("id");
  const name = reader.column("name");
  const belongs = belonging(reader);
  const stage = stageColumn(reader.column("stage"));
  const totalInvestment = moneyColumn(reader, reader.column("totalInvestment"));
  const yearPlan = moneyColumn(reader, reader.column("yearPlan"));
  const yearDone = moneyColumn(reader, reader.column("yearDone"));
  const cumulativeInvestment = moneyColumn(reader, reader.column("cumulativeInvestment"));
  const signed = dayColumn(reader, reader.column("signed"), "happened");
  // A planned month means the whole month, as a deadline does: nobody is late for 2024年6月 on 2 June.
  const plannedStart = dayColumn(reader, reader.column("plannedStart"), "due");
  const plannedProduction = dayColumn(reader, reader.column("plannedProduction"), "due");
  const actualStart = dayColumn(reader, reader.column("actualStart"), "happened");
  const actualProduction = dayColumn(reader, reader.column("actualProduction"), "happened");
  const phone = phoneColumn(reader.column("phone"));
  const creditCode = creditCodeColumn(reader.column("creditCode"));

  return () => {
    const { row, cells } = reader.row();
    required();
    creditCode();
    phone();
    const { specialtyTown, towns, townSource, namedTowns, leadUnits, supportUnits } = belongs();
    return {
      kind: "projects",
      ledger,
      row,
      cells,
      id: readIdentifier(id.value()),
      specialtyTown,
      towns,
      townSource,
      namedTowns,
      leadUnits,
      supportUnits,
      name: name.text(),
      stage: stage(),
      totalInvestment: totalInvestment(),
      yearPlan: yearPlan(),
      yearDone: yearDone(),
      cumulativeInvestment: cumulativeInvestment(),
      signed: signed(),
      plannedStart: plannedStart(),
      actualStart: actualStart(),
      plannedProduction: plannedProduction(),
      actualProduction: actualProduction(),
    };
  };
}
