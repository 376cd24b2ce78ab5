interface Row {
  readonly row: number;
  readonly ledger: { readonly file: string; readonly sheet: string };
}

/** `第12行`, with sheet and file where they are not those of the row that speaks: `“万安钻石”表第12行`. */
export function rowName(row: Row, seenFrom: Row): string {
  const { file, sheet } = row.ledger;
  if (file !== seenFrom.ledger.file) return `《${file}》“${sheet}”表第${row.row}行`;
  return sheet === seenFrom.ledger.sheet ? `第${row.row}行` : `“${sheet}”表第${row.row}行`;
}
