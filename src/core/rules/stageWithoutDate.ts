import { readContent } from "../records/fields/readContent";
import type { Stage } from "../records/fields/readStage";
import type { ColumnKey } from "../ledgers/ledgerKind";
import { placeOf } from "./place";
import type { RecordRule } from "./rule";

/** The stage that a project is said to have reached has no day (SPEC §7; the stage's date is the cell to fill, DECIDED A4). */
export const stageWithoutDate: RecordRule = {
  stage: "record",
  id: "stage-without-date",
  checks: {
    projects: (record) => {
      const { stage, ledger, cells } = record;
      const key = stage === null ? undefined : DATE_OF_STAGE[stage];
      const column = key === undefined ? undefined : ledger.columns.get(key);
      if (stage === null || key === undefined || column === undefined) return null;
      if (readContent(cells[column - 1]).kind !== "blank") return null;
      const heading = ledger.headings.get(column)?.at(-1) ?? "";
      return { rule: "stage-without-date", place: placeOf(record, key), evidence: { stage, heading } };
    },
  },
};

const DATE_OF_STAGE: { readonly [S in Stage]?: ColumnKey } = {
  签约: "signed",
  开工: "actualStart",
  投产: "actualProduction",
};
