import { matchableRow } from "../../matching/matchableRow";
import { matterOf } from "../../terms/matterOf";
import { isNothing, shownValue } from "./cellMeaning";
import { headingLabel } from "./columnNames";
import { isBesideName } from "../handout/lastMonthColumns";
import type { Decision } from "./decision";
import type { MasterRow } from "./masterBook";
import type { ReturnedRow } from "./returnedBook";
import type { SentRow } from "./sentBook";

/** A row that the master has not, whole. */
export function unknownRow(file: string, unit: string | null, returned: ReturnedRow): Decision {
  const { cells, row, sheet } = returned;
  const record = returned.record();
  const filled = [...cells].filter(([name, { value }]) => !isNothing(value) && !isBesideName(name));
  const text = filled.map(([name, content]) => {
    return `${headingLabel(record?.kind ?? null, name)}：${String(shownValue(content) ?? "")}`;
  });
  const matter = record === null ? "" : (matterOf(record) ?? "");
  return {
    kind: "unknown-row",
    file,
    unit,
    sheet: null,
    row: null,
    cell: null,
    column: null,
    sent: null,
    returned: text.join("；"),
    master: null,
    about: {
      key: null,
      name: null,
      heading: null,
      isShare: false,
      content: null,
      cells: filled,
      table: { kind: record?.kind ?? null, sheet },
      matter: matter === "" ? `“${sheet}”第${row}行` : matter,
    },
  };
}

/** A row that was sent and did not come back. */
export function lostRow(file: string, unit: string | null, own: MasterRow, then: SentRow): Decision {
  const { ledger, row } = own.record;
  const matter = matterOf(own.record) ?? "";
  return {
    kind: "lost-row",
    file,
    unit,
    sheet: ledger.sheet,
    row,
    cell: null,
    column: null,
    sent: matter === "" ? then.sheet : matter,
    returned: null,
    master: matter === "" ? null : matter,
    about: {
      key: own.key,
      row: matchableRow(own.record),
      name: null,
      heading: null,
      isShare: false,
      content: null,
      cells: [],
      table: null,
      matter,
    },
  };
}
