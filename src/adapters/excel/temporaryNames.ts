/*
 * Names that sheets of ours bear only while they are being written or taken away. Short, for formulas hold them meanwhile; and
 * nobody would name a sheet so.
 */
const NEW = "~台账";
const OLD = "~旧";

export function isTemporaryName(name: string): boolean {
  return /^~(台账|旧)\d+$/.test(name);
}

/** Hands out temporary names that no sheet has. */
export function temporaryNames(taken: readonly string[]): {
  readonly forNew: () => string;
  readonly forOld: () => string;
} {
  const names = new Set(taken);
  const free = (stem: string) => (): string => {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}`;
      if (names.has(name)) continue;
      names.add(name);
      return name;
    }
  };
  return { forNew: free(NEW), forOld: free(OLD) };
}
