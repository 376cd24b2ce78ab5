import { resolve } from "node:path";
import { HostError } from "../core/base/hostError";
import type { Report } from "../core/terms/report";
import { reportJson } from "../core/show/report/reportJson";
import { openWorkbooks } from "./openWorkbooks";
import { parseOptions, type Request } from "./options";
import { outTarget, writeResult } from "./resultWorkbook";
import { checkText } from "./summary/checkText";
import { inspectionText } from "./summary/inspectionText";
import { summaryText } from "./summary/summaryText";
import { refuseInput } from "./targets";
import { WORDS } from "./words";
import type { ExitCode, World } from "./world";

/**
 * The command line from its words to its exit code (SPEC §16, DECIDED C12, E1–E3). Files that cannot be opened are
 * said one by one, the others still done.
 *
 * @param words the words after the program's name
 * @param world what it may touch
 * @returns the exit code
 * @throws only what is the program's own fault
 */
export async function ledger(words: readonly string[], world: World): Promise<ExitCode> {
  const request = parseOptions(words);
  if ("misuse" in request) {
    world.complain(request.misuse);
    return 2;
  }
  if (request.command === "help") {
    await world.print([WORDS.help]);
    return 0;
  }
  if (request.command === "version") {
    await world.print([`${world.version}\n`]);
    return 0;
  }
  try {
    return await runOnFiles(request, world);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    world.complain(error.message);
    return 2;
  } finally {
    world.progress(null);
  }
}

type FileRequest = Extract<Request, { readonly files: readonly string[] }>;

async function runOnFiles(request: FileRequest, world: World): Promise<ExitCode> {
  if (request.command === "unmark") return unmark(request, world);
  const target = jsonTarget(request, world);
  const out = request.command === "report" ? await outTarget(request, world) : null;
  if (out !== null && target !== null && target !== "-" && target.path.toLowerCase() === out.path.toLowerCase()) {
    throw new HostError("bad-arguments", WORDS.sameTarget(out.given));
  }
  const { workbooks, failed } = await openWorkbooks(request.files, world);
  if (workbooks.length === 0) return failed > 0 ? 2 : 0;

  world.progress(WORDS.computing);
  const warning = failed > 0 ? [`${WORDS.incomplete(workbooks.length, failed)}\n\n`] : [];
  if (request.command === "inspect") {
    const { sheets } = world.inspect(workbooks);
    await hand(world, target, { schemaVersion: 1, sheets }, () => [...warning, inspectionText(sheets, world.drawing)]);
    return failed > 0 ? 2 : 0;
  }

  const result = world.compute(workbooks, request.asOf ?? world.today());
  const { report } = result;
  if (request.command === "report") {
    world.progress(WORDS.writing);
    const written = out === null ? [] : [`\n${await writeResult(out, result, world)}\n`];
    await hand(world, target, report, () => [...warning, summaryText(report, world.drawing), ...written]);
  } else {
    await hand(world, target, checkOnly(report), () => [...warning, checkText(report, world.drawing)]);
  }
  if (failed > 0) return 2;
  return report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Writes a copy of a workbook without our marks (SPEC §13). */
async function unmark(
  { files: [file], out }: Extract<Request, { readonly command: "unmark" }>,
  world: World,
): Promise<ExitCode> {
  const path = resolve(world.workingFolder, out);
  refuseInput(out, path, [file], world);
  world.checkWritable(path);
  const bytes = await world.readBytes(resolve(world.workingFolder, file));
  world.writeFile(path, [world.writer.unmark(bytes)]);
  await world.print([`${WORDS.unmarked(out)}\n`]);
  return 0;
}

/** Where the JSON goes: a path as given and in full, `-`, or null. Nothing that was given as input is ever the target. */
type JsonTarget = { readonly given: string; readonly path: string } | "-" | null;

function jsonTarget(
  { json, files }: { readonly json: string | null; readonly files: readonly string[] },
  world: World,
): JsonTarget {
  if (json === null || json === "-") return json;
  const path = resolve(world.workingFolder, json);
  world.checkWritable(path);
  refuseInput(json, path, files, world);
  return { given: json, path };
}

/** The part of a report that is about findings: what `check --json` gives. */
function checkOnly({ schemaVersion, asOf, ledgers, skippedSheets, findings, accepted }: Report): object {
  return { schemaVersion, asOf, ledgers, skippedSheets, findings, accepted };
}

/** Gives the document to its target and the text to the reader; `--json -` wants the document alone. */
async function hand(world: World, target: JsonTarget, document: object, text: () => readonly string[]): Promise<void> {
  world.progress(WORDS.writing);
  const pieces = reportJson(document);
  if (target === "-") {
    world.progress(null);
    await world.print(pieces);
    return;
  }
  if (target !== null) world.writeFile(target.path, pieces);
  world.progress(null);
  const closing = target === null ? [] : [`\n${WORDS.written(target.given)}\n`];
  await world.print([...text(), ...closing]);
}
