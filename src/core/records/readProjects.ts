import { projects } from "../ledgers/kinds/projects";
import type { AnyHit } from "../rules/hit";
import { readIdentifier } from "./fields/readIdentifier";
import { readStage, type Stage } from "./fields/readStage";
import type { ProjectRecord } from "./ledgerRecord";
import { creditCodeColumn, dayColumn, moneyColumn, phoneColumn } from "./readFields";
import { readBelonging } from "./readNames";
import type { RowReader } from "./rowReader";

/** Reads the rows of a 重点项目台账 (SPEC §4, §6). Amounts in 万元. */
export function projectRows(reader: RowReader): () => ProjectRecord {
  const totalInvestment = moneyColumn(reader, "totalInvestment");
  const yearPlan = moneyColumn(reader, "yearPlan");
  const yearDone = moneyColumn(reader, "yearDone");
  const cumulativeInvestment = moneyColumn(reader, "cumulativeInvestment");
  const signed = dayColumn(reader, "signed", "happened");
  // A planned month means the whole month, as a deadline does: nobody is late for 2024年6月 on 2 June.
  const plannedStart = plannedColumn(reader, "plannedStart");
  const plannedProduction = plannedColumn(reader, "plannedProduction");
  const actualStart = dayColumn(reader, "actualStart", "happened");
  const actualProduction = dayColumn(reader, "actualProduction", "happened");
  const phone = phoneColumn(reader, "phone");
  const creditCode = creditCodeColumn(reader, "creditCode");

  const stage = (): Stage | null => {
    const reading = readStage(reader.value("stage"));
    if (reading.kind === "stage") return reading.stage;
    if (reading.kind === "unknown")
      reader.hit<Extract<AnyHit, { rule: "stage-unknown" }>>(
        "stage-unknown",
        "stage",
        {},
        { suggestions: reading.suggestions },
      );
    return null;
  };

  return () => {
    const row = reader.row();
    reader.require(projects.required);
    creditCode();
    phone();
    return {
      kind: "projects",
      ledger: reader.ledger,
      row: row.row,
      cells: row.cells,
      id: readIdentifier(reader.value("id")),
      ...readBelonging(reader),
      name: reader.text("name"),
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

function plannedColumn(
  reader: RowReader,
  key: "plannedStart" | "plannedProduction",
): () => ProjectRecord["plannedStart"] {
  return dayColumn(reader, key, "due");
}
