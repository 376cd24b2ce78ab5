import { indicators } from "../ledgers/kinds/indicators";
import type { ColumnKey } from "../ledgers/ledgerKind";
import type { AnyHit } from "../rules/hit";
import { compact } from "../workbook/cellText";
import { readNumber } from "./fields/readNumber";
import type { IndicatorRecord } from "./ledgerRecord";
import { headingOf, progressColumn } from "./readFields";
import { readBelonging } from "./readNames";
import type { RowReader } from "./rowReader";

type HitOf<R extends AnyHit["rule"]> = Extract<AnyHit, { rule: R }>;

/** Reads the rows of a 指标台账 (SPEC §4, §6, §12). */
export function indicatorRows(reader: RowReader): () => IndicatorRecord {
  const reportedRate = progressColumn(reader, "reportedRate");
  return () => {
    const row = reader.row();
    reader.require(indicators.required);
    const unit = reader.text("unit");
    const target = amount(reader, "target", unit);
    const cumulative = amount(reader, "cumulative", unit);
    return {
      kind: "indicators",
      ledger: reader.ledger,
      row: row.row,
      cells: row.cells,
      id: null,
      ...readBelonging(reader),
      name: reader.text("name"),
      unit,
      base: amount(reader, "base", unit),
      target,
      month: amount(reader, "month", unit),
      cumulative,
      reportedRate: reportedRate(),
      computedRate: target === null || cumulative === null || target === 0 ? null : cumulative / target,
    };
  };
}

function amount(reader: RowReader, key: ColumnKey, unit: string | null): number | null {
  const value = reader.value(key);
  if (value === undefined || value === null) return null;
  const reading = readNumber(value);
  if (reading.kind === "unreadable" || (reading.kind === "number" && changesScale(reading.unit, unit))) {
    reader.hit<HitOf<"number-unreadable">>("number-unreadable", key, { wanted: "number" });
    return null;
  }
  if (reading.kind !== "number") return null;
  if (reading.number < 0)
    reader.hit<HitOf<"number-negative">>("number-negative", key, { heading: headingOf(reader, key) });
  return reading.number;
}

/** `1.2亿元` in a row counted in 万元 must not be read as 1.2; `100家` in a row counted in 户 is 100 all the same. */
function changesScale(own: string | null, unit: string | null): boolean {
  if (own === null || (unit !== null && compact(unit) === own)) return false;
  return /[万亿千百%‰点]/.test(own);
}
