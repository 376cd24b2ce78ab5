import type { FindingMemory } from "./findingMemory";

type Sheets = FindingMemory["sheets"];

/**
 * Where the sheets of a memory are now, as `file\nsheet`, in its order. A file or sheet that is not there any more is taken for the
 * one that was not there then, where there is one of each: it was renamed.
 */
export function sheetsToday(then: Sheets, now: Sheets): readonly string[] {
  const files = renamed(
    then.map(([file]) => file),
    now.map(([file]) => file),
  );
  const moved = then.map(([file, sheet]) => `${files.get(file) ?? file}\n${sheet ?? ""}`);
  const sheets = renamed(
    moved,
    now.map(([file, sheet]) => `${file}\n${sheet ?? ""}`),
  );
  return moved.map((sheet) => sheets.get(sheet) ?? sheet);
}

function renamed(then: readonly string[], now: readonly string[]): ReadonlyMap<string, string> {
  const [old, fresh] = [new Set(then), new Set(now)];
  const gone = [...old].filter((name) => !fresh.has(name));
  const come = [...fresh].filter((name) => !old.has(name));
  const [from, to] = [gone[0], come[0]];
  const isRenamed = gone.length === 1 && come.length === 1 && from !== undefined && to !== undefined;
  return isRenamed ? new Map([[from, to]]) : new Map();
}
