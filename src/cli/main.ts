import { basename } from "node:path";
import packageJson from "../../package.json";
import { checkWritable } from "../adapters/files/checkWritable";
import { fileExists } from "../adapters/files/fileExists";
import { finalPath } from "../adapters/files/finalPath";
import { isReadOnly } from "../adapters/files/isReadOnly";
import { nodeZip } from "../adapters/files/nodeZip";
import { readFileBytes } from "../adapters/files/readFileBytes";
import { writeFileAtomically } from "../adapters/files/writeFileAtomically";
import { writeFilesTogether } from "../adapters/files/writeFilesTogether";
import { newFormWorkbook } from "../adapters/xlsx/newFormWorkbook";
import { newUsersWorkbook, newWorkbook } from "../adapters/xlsx/newWorkbook";
import { xlsxWorkbook } from "../adapters/xlsx/xlsxWorkbook";
import { theDay } from "../core/workbook/localDate";
import { ledger } from "./ledger";
import { complainOn } from "./terminal/complainOn";
import { printTo } from "./terminal/printTo";
import { progressOn } from "./terminal/progressOn";
import { WORDS } from "./terminal/words";
import type { World } from "./terminal/world";

const progress = progressOn(process.stderr);
const complain = complainOn(process.stderr);

/** The one place where the command line meets Node: the clock, the files, the streams. */
const world: World = {
  // npm runs scripts in the project's folder; people mean paths from where they typed.
  workingFolder: (process.env["npm_lifecycle_event"] === "ledger" && process.env["INIT_CWD"]) || process.cwd(),
  version: packageJson.version,
  today: () => {
    const now = new Date();
    return theDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
  realPath: finalPath,
  readFile: readFileBytes,
  checkWritable,
  isReadOnly,
  writeFile: writeFileAtomically,
  fileExists,
  writeFiles: writeFilesTogether,
  openWorkbook: (bytes, file) => xlsxWorkbook(bytes, file, { native: nodeZip, putsOffSealed: true }),
  newWorkbook: (write, texts) => newWorkbook(write, nodeZip, texts),
  newUsersWorkbook: (sheets) => newUsersWorkbook(sheets, nodeZip),
  newDocument: async (document) => (await import("../adapters/word/documentBytes")).documentBytes(document),
  newFormWorkbook: (form) => newFormWorkbook(form, nodeZip),
  print: (pieces) => printTo(process.stdout, pieces),
  complain: (line) => {
    progress(null);
    complain(line);
  },
  progress,
  drawing: {
    width: process.stdout.isTTY ? process.stdout.columns : undefined,
    colours: process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
  },
};

let isOutputLost = false;
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that stops early (`| head`) is no error; `printTo` notices by itself.
  if (error.code === "EPIPE" || isOutputLost) return;
  isOutputLost = true;
  world.complain(WORDS.outputLost(error.code ?? error.message));
  process.exitCode = 2;
});
// Where nothing can be said, nothing can be said about that either.
process.stderr.on("error", () => undefined);

ledger(process.argv.slice(2), world).then(
  (code) => (process.exitCode = isOutputLost ? 2 : code),
  (error: unknown) => {
    world.complain(WORDS.internalError(detailsOf(error)));
    process.exitCode = 2;
  },
);

/** One line that lets somebody else find the place: version, platform, error and the first places of its stack. */
function detailsOf(error: unknown): string {
  const about = `ledger ${packageJson.version} · node ${process.versions.node} · ${process.platform}`;
  if (!(error instanceof Error)) return `${about} · ${String(error)}`;
  const places = (error.stack ?? "").matchAll(/^[ \t]+at (?:(.+?) \()?(.+?)\)?$/gm);
  const trail = [...places].slice(0, 6).map(([, name, place]) => `${name ?? ""}@${basename(place ?? "")}`);
  return [about, `${error.name}: ${error.message.replace(/\s+/g, " ")}`, ...trail].join(" · ");
}
