import type { ColumnKey } from "../../terms/ledgerKind";
import type { Stage } from "../../values/readStage";
import { cellState } from "./cellState";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/** The stage that a project is said to have reached has no day (SPEC §7; the stage's date is the cell to fill, DECIDED A4). */
export const stageWithoutDate: RecordRule = {
  stage: "record",
  id: "stage-without-date",
  checks: {
    projects: (record) => {
      const { stage, ledger } = record;
      const key = stage === null ? undefined : DATE_OF_STAGE[stage];
      if (stage === null || key === undefined || cellState(record, key) !== "blank") return null;
      const heading = ledger.headings.get(ledger.columns.get(key) ?? 0)?.at(-1) ?? "";
      return { rule: "stage-without-date", place: placeOf(record, key), evidence: { stage, heading } };
    },
  },
};

const DATE_OF_STAGE: { readonly [S in Stage]?: ColumnKey } = {
  签约: "signed",
  开工: "actualStart",
  投产: "actualProduction",
};
