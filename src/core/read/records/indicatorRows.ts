import { indicators } from "../../kinds/indicators";
import { belonging } from "./belonging";
import { progressColumn } from "../columns/progressColumn";
import { quantityColumn } from "../columns/quantityColumn";
import type { IndicatorRecord } from "../../terms/ledgerRecord";
import { requiredCells } from "./requiredCells";
import type { RowReader } from "../columns/rowReader";

/** Reads the rows of a 指标台账 (SPEC §4, §6, §12). */
export function indicatorRows(reader: RowReader): () => IndicatorRecord {
  const { ledger } = reader;
  const required = requiredCells(reader, indicators.required);
  const name = reader.column("name");
  const unitText = reader.column("unit");
  const belongs = belonging(reader);
  const base = quantityColumn(reader, reader.column("base"));
  const targetValue = quantityColumn(reader, reader.column("target"));
  const month = quantityColumn(reader, reader.column("month"));
  const cumulativeValue = quantityColumn(reader, reader.column("cumulative"));
  const reportedRate = progressColumn(reader, reader.column("reportedRate"));

  return () => {
    const { row, cells } = reader.row();
    required();
    const { specialtyTown, towns, townSource, leadUnits, supportUnits } = belongs();
    const unit = unitText.text();
    const target = targetValue(unit);
    const cumulative = cumulativeValue(unit);
    return {
      kind: "indicators",
      ledger,
      row,
      cells,
      id: null,
      specialtyTown,
      towns,
      townSource,
      leadUnits,
      supportUnits,
      name: name.text(),
      unit,
      base: base(unit),
      target,
      month: month(unit),
      cumulative,
      reportedRate: reportedRate(),
      computedRate: target === null || cumulative === null || target === 0 ? null : cumulative / target,
    };
  };
}
