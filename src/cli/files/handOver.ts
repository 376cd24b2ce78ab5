import { reportJson } from "../../core/show/report/reportJson";
import { printableJson, printableLines, type Printable } from "../terminal/printable";
import { WORDS } from "../terminal/words";
import type { World } from "../terminal/world";
import { settleTarget, type Target, type TargetRequest } from "./settleTarget";

/** Where the JSON goes: a file, the standard output, or nowhere. */
export type JsonTarget = Target | "-" | null;

/** Settles what `--json` says. Throws HostError, as `settleTarget`. */
export function settleJson(request: TargetRequest & { readonly json: string | null }, world: World): JsonTarget {
  const { json } = request;
  return json === null || json === "-" ? json : settleTarget(json, request, world);
}

/** Gives the document to its target and the text to the reader; `--json -` wants the document alone. */
export async function handOver(
  document: object,
  target: JsonTarget,
  text: () => readonly Printable[],
  world: World,
): Promise<void> {
  world.progress(WORDS.writing);
  const pieces = reportJson(document);
  if (target === "-") {
    world.progress(null);
    await world.print(printableJson(pieces));
    return;
  }
  if (target !== null) world.writeFile(target.path, pieces);
  world.progress(null);
  const closing = target === null ? [] : [printableLines(["", WORDS.written(target.given)])];
  await world.print([...text(), ...closing]);
}
