import { inBoth } from "../core/base/inBoth";
import { HostError } from "../core/base/hostError";
import type { LeftOut } from "../core/ports";
import { markModels } from "../core/show/writes/markModels";
import { planWrites } from "../core/show/writes/planWrites";
import { keptSheets } from "../core/show/writes/keptSheets";
import { renamedSheets } from "../core/show/writes/renamedSheets";
import type { WorkbookWrite } from "../core/show/writes/workbookWrite";
import type { Assistant } from "./assistant";
import type { CheckedMonth } from "./checkedMonth";
import { Cancelled } from "./checkWorkspace";
import { markedPlaces } from "./markedPlaces";
import { putOwnSheets, typedIn } from "./putOwnSheets";
import { resultOfFile } from "./resultOfFile";
import type { StateKeeper } from "./stateKeeper";
import type { Workspace } from "./workspace";

interface OwnSheetWorld {
  readonly workspace: Workspace;
  readonly keeper: StateKeeper;
  /** A check that speaks of the workbooks as they are now. */
  readonly freshMonth: (day?: string) => Promise<CheckedMonth>;
}

/** What puts our own sheets and marks into the workbooks, and takes marks out of them. */
export function ownSheetCommands({
  workspace,
  keeper,
  freshMonth,
}: OwnSheetWorld): Pick<Assistant, "writeSheets" | "mark" | "unmark"> {
  const { tell, progress, command } = keeper;
  return {
    writeSheets: (day, { replaced = [], kept = [] } = {}) =>
      command("sheets", true, async () => {
        const { run } = await freshMonth(day);
        if (run.report.ledgers.length === 0) return { kind: "nothing-to-do", job: "sheets" };
        const [book, ...others] = workspace.books();
        if (book === undefined) return { kind: "nothing-to-do", job: "sheets" };
        progress("writing", 0, null);
        const isInto = others.length === 0 && book.writable;
        const ours = isInto ? await book.port.ownSheetNames() : [];
        const renamed = renamedSheets(ours);
        const typed = isInto ? await typedIn(book) : [];
        const toKeep = typed.filter(({ name }) => kept.includes(name));
        const isSettled = (name: string): boolean =>
          replaced.includes(name) || toKeep.some((sheet) => sheet.name === name);
        if (!typed.every(({ name }) => isSettled(name))) return { kind: "sheets-typed", sheets: typed, replaced };
        if (!renamed.every(isSettled)) return { kind: "sheets-renamed", names: renamed };
        const users = isInto ? await book.port.usersSheetNames() : [];
        const staying = keptSheets(toKeep, [...users, ...ours]);
        const planned = planWrites(run, [...users, ...staying.map(({ name }) => name)], {
          mark: false,
          sameWorkbook: isInto,
        });
        const write: WorkbookWrite = staying.length === 0 ? planned : { ...planned, kept: staying };
        const names = write.sheets?.map(({ name }) => name) ?? [];
        if (!isInto) return { kind: "sheets-written", names, newFile: await workspace.writeNew(write), leftOut: [] };
        const leftOut = await putOwnSheets(book, write, (rows) => Promise.resolve(progress("writing", rows, null)));
        const told = { kind: "sheets-written", names, newFile: null, leftOut } as const;
        return staying.length === 0 ? told : { ...told, kept: staying.map(({ name }) => name) };
      }),
    mark: (day) =>
      command("mark", true, async () => {
        const { run } = await freshMonth(day);
        let cells = 0;
        let rows = 0;
        const leftOut = new Set<LeftOut>();
        const books = workspace.books().filter(({ writable }) => writable);
        if (books.length === 0) {
          throw new HostError(
            "not-writable",
            inBoth(
              "旧格式（.xls）的工作簿不能标记，请在Excel里另存为.xlsx后再试。",
              "Workbooks in the old format (.xls) cannot be marked. Save it as .xlsx in Excel and try again.",
            ),
          );
        }
        if (!progress("writing", null, null)) throw new Cancelled();
        // Marks of before cannot be put back: of several workbooks all are marked, or none is touched.
        keeper.seeThrough();
        for (const book of books) {
          const marks = markModels(resultOfFile(run, book.file));
          for (const what of await book.port.write({ sheets: null, marks })) leftOut.add(what);
          tell({ marked: true });
          const touched = markedPlaces(marks);
          cells += touched.cells;
          rows += touched.rows;
        }
        return { kind: "marked", cells, rows, leftOut: [...leftOut] };
      }),
    unmark: () =>
      command("unmark", false, async () => {
        progress("writing", null, null);
        const leftOut = new Set<LeftOut>();
        for (const { port, writable } of workspace.books()) {
          if (!writable) continue;
          for (const what of await port.write({ sheets: null, marks: [] })) leftOut.add(what);
        }
        tell({ marked: leftOut.has("old-marks") });
        return { kind: "unmarked", leftOut: [...leftOut] };
      }),
  };
}
