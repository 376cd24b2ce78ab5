import { usePaneState } from "../parts/pane";
import { useWords } from "../words/words";

/** Where a row stands, in words: `万安钻石第12行`, with the file where another file has a ledger on a sheet of that name. */
export function useRowPlace(): (row: {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}) => string {
  const state = usePaneState();
  const { rows } = useWords().figures;
  const ledgers = state.check?.ledgers ?? [];
  return ({ file, sheet, row }) => {
    const isAmbiguous = ledgers.some((other) => other.sheet === sheet && other.file !== file);
    return rows.place(isAmbiguous ? file : null, sheet, row);
  };
}
