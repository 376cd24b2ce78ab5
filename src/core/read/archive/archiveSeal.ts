import type { IsoMonth } from "../../terms/isoDay";

/** The rows of a version of a month, one below the other and none of another's between, each with the digest of its cells and none twice. */
export interface SealedBlock {
  readonly month: IsoMonth;
  readonly version: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** How many there are of each ledger. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What is written down of 存档明细 when a month is put into it, so that months that nobody asks for need not be read again. */
export function sealText(blocks: readonly SealedBlock[]): string {
  return JSON.stringify([
    FORM,
    ...blocks.map(({ month, version, firstRow, lastRow, counts }) => [month, version, firstRow, lastRow, [...counts]]),
  ]);
}

/** The same read again; null for what is none, or was written in a way that is no longer ours. */
export function sealedBlocks(text: string): readonly SealedBlock[] | null {
  try {
    const [form, ...blocks] = JSON.parse(text) as readonly unknown[];
    return form === FORM && blocks.length > 0 ? blocks.map(blockOf) : null;
  } catch {
    return null;
  }
}

/** Another one wherever what rows say is read, or digested, in another way. */
const FORM = "存档明细 1";

function blockOf(written: unknown): SealedBlock {
  const [month, version, firstRow, lastRow, counts] = written as readonly unknown[];
  const numbers = [version, firstRow, lastRow];
  if (typeof month !== "string" || !/^\d{4}-\d{2}$/.test(month) || !numbers.every(Number.isInteger))
    throw new TypeError("No block");
  return {
    month,
    version: version as number,
    firstRow: firstRow as number,
    lastRow: lastRow as number,
    counts: new Map(counts as readonly (readonly [string, number])[]),
  };
}
