import type { Assistant, AssistantState } from "../../assistant/assistant";

/** First and last row of a ledger's headings; null where no check has found a ledger. */
export type Headings = { readonly first: number; readonly last: number } | null;

/** Where the headings of the ledger on a sheet stand, as the last check saw it. */
export async function headingsOf(assistant: Assistant, file: string, sheet: string | undefined): Promise<Headings> {
  const { check } = await now(assistant);
  const ledger = check?.ledgers.find((one) => one.file === file && one.sheet === sheet);
  if (ledger === undefined || ledger.headerRows.length === 0) return null;
  return { first: Math.min(...ledger.headerRows), last: Math.max(...ledger.headerRows) };
}

function now(assistant: Assistant): Promise<AssistantState> {
  return new Promise((resolve, reject) => {
    assistant
      .subscribe(resolve)
      .then((stop) => stop())
      .catch(reject);
  });
}
