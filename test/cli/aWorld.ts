import { sameInBoth } from "../builders/sameInBoth";
import { basename, resolve } from "node:path";
import type { FileWorkbook, World } from "../../src/cli/terminal/world";
import { HostError } from "../../src/core/base/hostError";
import type { WorkbookWrite } from "../../src/core/show/writes/workbookWrite";
import type { SheetSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { projects, tasks } from "../flow/flow";
import { drawnBook } from "../support/drawnBook";
import { memoryWorkbook } from "../support/memoryWorkbook";

export const HOME = resolve("/desk");

/** A ledger in which nothing is wrong, one with a warning (the plan's other tasks are missing) and one with an error. */
export const CLEAN = projects([{}]);
export const WITH_WARNING = tasks([{}]);
export const WITH_ERROR = tasks([{ 牵头单位: "县工信据" }]);

/**
 * A world in which every file holds one sheet but those named bad…, which cannot be opened; everything said, read and
 * written is kept. A file's bytes are the text of its path, a written workbook's say what was put where.
 */
export function aWorld(sheet: SheetSnapshot | ((file: string) => SheetSnapshot) = CLEAN, own: Partial<World> = {}) {
  const kept = {
    out: "",
    complaints: [] as string[],
    /** Paths whose bytes were read, and files whose bytes were opened as a workbook. */
    read: [] as string[],
    opened: [] as string[],
    written: new Map<string, string>(),
    writes: [] as WorkbookWrite[],
  };
  const world: World = {
    workingFolder: HOME,
    version: "1.2.3",
    today: () => day("2024-07-01"),
    realPath: (path) => path,
    readFile: (path) => {
      kept.read.push(path);
      return Promise.resolve(encoded(path));
    },
    openWorkbook: (bytes, file) => {
      kept.opened.push(file);
      return aFileWorkbook(bytes, file, typeof sheet === "function" ? sheet(file) : sheet, (write) =>
        kept.writes.push(write),
      );
    },
    newWorkbook: (write) => {
      kept.writes.push(write);
      return Promise.resolve(encoded("ours in a new workbook"));
    },
    newUsersWorkbook: (sheets) => Promise.resolve(encoded(`new ${sheets.map(({ name }) => name).join()}`)),
    newDocument: (document) => Promise.resolve(encoded(JSON.stringify(document))),
    newFormWorkbook: ({ sheets }) => Promise.resolve(encoded(`form ${sheets.map(({ name }) => name).join()}`)),
    fileExists: (path) => kept.written.has(path),
    writeFiles: (files) => {
      for (const { path, bytes } of files) kept.written.set(path, new TextDecoder().decode(bytes));
    },
    checkWritable: (path) => {
      if (path.includes("none")) throw new HostError("not-writable", sameInBoth("文件夹不存在。"));
    },
    isReadOnly: (path) => path.includes("只读"),
    writeFile: (path, pieces) => {
      const texts = [...pieces].map((piece) => (typeof piece === "string" ? piece : new TextDecoder().decode(piece)));
      kept.written.set(path, texts.join(""));
    },
    print: (pieces) => {
      kept.out += [...pieces].join("");
      return Promise.resolve();
    },
    complain: (line) => kept.complaints.push(line),
    progress: () => undefined,
    drawing: { width: undefined, colours: false },
    ...own,
  };
  return { world, kept };
}

function aFileWorkbook(
  opened: Uint8Array,
  file: string,
  sheet: SheetSnapshot,
  onWrite: (write: WorkbookWrite) => void,
): FileWorkbook {
  const port = memoryWorkbook(drawnBook(sheet, basename(file)));
  const isBad = file.startsWith("bad");
  let bytes = opened;
  return {
    ...port,
    read: (take) =>
      isBad ? Promise.reject(new HostError("damaged", sameInBoth(`《${file}》已损坏。`))) : port.read(take),
    property: () => Promise.resolve(null),
    notes: () => Promise.resolve([]),
    columnWidths: () => Promise.resolve(new Map()),
    release: () => undefined,
    async write(write) {
      if (isBad) throw new HostError("damaged", sameInBoth("这个工作簿已损坏。"));
      onWrite(write);
      const leftOut = await port.write(write);
      bytes = encoded(`${write.sheets === null ? "unmarked" : "ours in"} ${new TextDecoder().decode(opened)}`);
      return leftOut;
    },
    bytes: () => bytes,
    bytesToSave: () => bytes,
    isWritable: !file.endsWith(".xls"),
    extension: file.endsWith(".xls") ? null : file.endsWith(".xlsm") ? ".xlsm" : ".xlsx",
  };
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
