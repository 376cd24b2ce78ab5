import { matterOf } from "../../terms/matterOf";
import { shownValue, type CellContent } from "./cellMeaning";
import { KIND_WORDS, type OpenHeading } from "./collectSheets";
import type { Decision, DecisionKind, Shown } from "./decision";
import { plainName } from "./columnNames";
import { aboutCell, headingOf } from "./fileChanges";
import { masterCell, masterPlace, type MasterBook, type MasterColumn } from "./masterBook";
import { insteadContent } from "./verdict";

/**
 * What a line of 汇总待定 shows, read back where 登记内容 was cleared or changed: only of one cell, where place, heading and matter
 * still agree with the master; null of all else.
 */
export function rebuiltDecision(
  texts: Readonly<Partial<Record<OpenHeading, string>>>,
  { rows }: MasterBook,
): Decision | null {
  const kind = KINDS.find((one) => KIND_WORDS[one].name === texts.待定事项);
  const row = rows.find(({ record }) => record.ledger.sheet === texts.工作表 && String(record.row) === texts.行);
  if (kind === undefined || row === undefined) return null;
  const matter = matterOf(row.record) ?? "";
  const column = [...row.ledger.columns.values()].find(
    (one) => masterPlace(row, one).cell === texts.单元格 && headingOf(row, one) === texts.栏目,
  );
  if (column === undefined || matter !== (texts.事项内容 ?? "")) return null;
  const content = contentOf(texts.报送值, column);
  const now = shownValue(masterCell(row, column));
  return {
    kind,
    file: texts.报送文件 ?? "",
    unit: texts.报送单位 ?? null,
    sheet: row.record.ledger.sheet,
    row: row.record.row,
    cell: texts.单元格 ?? null,
    column: column.key ?? plainName(column.name),
    sent: texts.下发值 ?? null,
    returned: shownValue(content),
    master: shownAgain(texts.现值, now),
    about: aboutCell(row, column, content),
  };
}

const KINDS = Object.keys(KIND_WORDS) as DecisionKind[];

function shownAgain(text: string | undefined, now: Shown): Shown {
  return String(now ?? "") === (text ?? "") ? now : (text ?? null);
}

/** What the unit wrote, from how the line shows it. */
function contentOf(text: string | undefined, column: MasterColumn): CellContent {
  if (text === undefined) return { value: null, format: undefined };
  const plain = { value: text, format: undefined };
  switch (column.how.content) {
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(text) ? (insteadContent(text, column) ?? plain) : plain;
    case "amount":
    case "fraction":
    case "percent-number":
      return /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text), format: undefined } : plain;
    default:
      return plain;
  }
}
