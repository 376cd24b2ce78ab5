/** Whose ranks may yet change; nothing where nobody's may. */
export function unverifiedText(names: readonly string[]): string {
  return names.length === 0 ? "" : `${names.join("、")}的台账数据还在核实，名次以核实后为准。`;
}
