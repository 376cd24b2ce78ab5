import { useMemo } from "react";
import type { AssistantState } from "../../assistant/assistant";
import type { OpenFiles } from "./pane";

/** The files that are open: the same object as long as it says the same. */
export function useOpenFiles({ files, check }: AssistantState): OpenFiles {
  const fileOf = new Map<string, string>();
  const several = new Set<string>();
  for (const { file, sheet } of [...(check?.ledgers ?? []), ...(check?.passedOver ?? [])]) {
    if ((fileOf.get(sheet) ?? file) !== file) several.add(sheet);
    fileOf.set(sheet, file);
  }
  const names = JSON.stringify([...several]);
  return useMemo(() => ({ files, inSeveral: new Set(JSON.parse(names) as readonly string[]) }), [files, names]);
}
