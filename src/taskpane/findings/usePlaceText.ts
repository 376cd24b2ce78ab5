import type { FindingView } from "../../assistant/views/findingsPage";
import { usePaneFiles } from "../parts/pane";
import { useWords } from "../words/words";

/** Where a finding is, in words: `任务台账 H12`; with the file where sheets of that name are in several. */
export function usePlaceText(): (finding: Pick<FindingView, "file" | "sheet" | "cell" | "ledger">) => string {
  const { files, inSeveral } = usePaneFiles();
  const { findings, shell } = useWords();

  return ({ file, sheet, cell, ledger }) => {
    const isOneOfMany = files.length > 1;
    const kind = ledger === null ? file : shell.kinds[ledger];
    if (sheet === null) return isOneOfMany && ledger !== null ? findings.ledgers.place(file, kind) : kind;
    const place = findings.ledgers.place(isOneOfMany && inSeveral.has(sheet) ? file : null, sheet);
    return cell === null ? place : `${place} ${cell}`;
  };
}
