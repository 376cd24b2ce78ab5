import type { CellEdit } from "../edits/edit";
import { isSame } from "./cellMeaning";
import { cellWriting } from "./cellWriting";
import type { Decision } from "./decision";
import { cellDecision, type CellChange } from "./fileChanges";
import { masterAnchor, masterCell, masterPlace } from "./masterBook";

/** A change that is merged, and the edit that does it. */
export interface MergedChange {
  readonly change: CellChange;
  readonly edit: CellEdit;
}

export interface MergedChanges {
  readonly merged: readonly MergedChange[];
  readonly decisions: readonly Decision[];
}

/**
 * What all files together change (MONTH §5): a cell that every file that changes it gives one value, and that the master has as it was
 * sent, is merged; all else is for people to decide. The order of the files changes nothing.
 *
 * @param changes of all files, these in the order of their names
 * @param refused `sheet!cell` of cells that the master does not let be written: formulas
 * @param undecided `sheet!cell` of cells about which something is still to be decided: what comes later is decided with it
 */
export function mergeChanges(
  changes: readonly CellChange[],
  refused: ReadonlySet<string>,
  undecided: ReadonlySet<string>,
): MergedChanges {
  const merged: MergedChange[] = [];
  const decisions: Decision[] = [];
  for (const { isShared, ofCell } of changedCells(changes)) {
    const open = ofCell.filter(({ kind }) => kind === null);
    const asked = ofCell.flatMap((change) => (change.kind === null ? [] : [cellDecision(change.kind, change)]));
    const [first] = open;
    if (first === undefined) {
      decisions.push(...asked);
      continue;
    }
    const isStillOpen = isAmong(first, undecided);
    const isConflict =
      isShared || isStillOpen || ofCell.some(({ returned }) => !isSame(returned, first.returned, first.how));
    const now = masterCell(first.row, first.column);
    const isAsSent = open.every(({ sent, how }) => sent !== null && isSame(sent, now, how));
    const why = isConflict ? "conflict" : !isAsSent ? "master-changed" : isAmong(first, refused) ? "formula" : null;
    const edit = why === null ? cellWriting(first.row, first.column, first.returned, first.how) : null;
    // What another file says less surely, and the same, stands there already.
    if (edit !== null) merged.push({ change: first, edit });
    else {
      decisions.push(...asked);
      const reason = isStillOpen ? { reason: "still-open" as const } : {};
      decisions.push(...open.map((change) => cellDecision(why ?? "unreadable", { ...change, ...reason })));
    }
  }
  return { merged, decisions };
}

interface ChangedCell {
  readonly isShared: boolean;
  readonly ofCell: CellChange[];
}

/** By cell of the master, in the order in which they come. */
function changedCells(changes: readonly CellChange[]): readonly ChangedCell[] {
  const all: ChangedCell[] = [];
  const known = new Map<string, Map<number, ChangedCell>>();
  for (const change of changes) {
    const { sheet } = change.row.record.ledger;
    const { row, column, isShared } = masterAnchor(change.row, change.column);
    const place = row * (LAST_COLUMN + 1) + column;
    const ofSheet = known.get(sheet) ?? new Map<number, ChangedCell>();
    known.set(sheet, ofSheet);
    const own = ofSheet.get(place);
    if (own !== undefined) {
      own.ofCell.push(change);
      continue;
    }
    // A merged cell is shared seen from any of its rows.
    const made = { isShared, ofCell: [change] };
    ofSheet.set(place, made);
    all.push(made);
  }
  return all;
}

const LAST_COLUMN = 16_384;

function isAmong({ row, column }: CellChange, cells: ReadonlySet<string>): boolean {
  return cells.size > 0 && cells.has(`${row.record.ledger.sheet}!${masterPlace(row, column).cell}`);
}
