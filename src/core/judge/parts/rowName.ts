import type { InBoth } from "../../base/inBoth";

interface Row {
  readonly row: number;
  readonly ledger: { readonly file: string; readonly sheet: string };
}

/** `第12行`, with sheet and file where they are not those of the row that speaks: `“万安钻石”表第12行`. */
export function rowName(row: Row, seenFrom: Row): InBoth {
  const { file, sheet } = row.ledger;
  const [zh, en] = [`第${row.row}行`, `row ${row.row}`];
  if (file !== seenFrom.ledger.file)
    return { zh: `《${file}》“${sheet}”表${zh}`, en: `${en} of “${sheet}” in “${file}”` };
  return sheet === seenFrom.ledger.sheet ? { zh, en } : { zh: `“${sheet}”表${zh}`, en: `${en} of “${sheet}”` };
}
