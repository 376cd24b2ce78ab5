import { inBoth } from "../../core/base/inBoth";
import { HostError } from "../../core/base/hostError";
import type { Steps } from "../../core/base/steps";
import type { NativeZip, WorkbookPort } from "../../core/ports";
import type { WorkbookEdit } from "../../core/show/edits/edit";
import type { WorkbookWrite } from "../../core/show/writes/workbookWrite";
import type { CellNote } from "../../core/workbook/cellNote";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { Unseen } from "../../core/workbook/snapshotPart";
import { legacyContents } from "./contents/legacyContents";
import { packageContents, type PackageContents, type ReadParts } from "./contents/packageContents";
import { sealedReadings, wholeSheets } from "./contents/sealedReadings";
import { sealSheets } from "./sealedSheets";
import { readOurs } from "./contents/readOurs";
import { snapshotOf, usersTabs, type WorkbookContents } from "./contents/workbookContents";
import { workbookLook } from "./contents/workbookLook";
import { cellFormat } from "./edit/cellFormat";
import { editPackage, type PackageEdit } from "./edit/editPackage";
import { undoPackageEdit, type UndonePackageEdit } from "./edit/undoPackageEdit";
import { legacyNotes } from "./legacy/legacyNotes";
import type { WorkbookLook } from "./look/look";
import { cellNotes } from "./read/cellNotes";
import { documentProperty } from "./read/documentProperty";
import { keepTexts, keptTexts } from "./keptTexts";
import { lacksFormats } from "./read/lacksStyles";
import { oneByOne } from "./oneByOne";
import { once } from "../../core/base/once";
import { openedFile } from "./read/openedFile";
import type { OpenedPackage } from "./read/openedPackage";
import { packageExtension } from "./read/packageExtension";
import { fileNamed, inSentence, THIS_WORKBOOK, withSentence } from "./withSentence";
import { ownSheetNames, usersSheetNames } from "./write/sheetNames";
import { writablePackage, type WorkbookPackage } from "./write/writablePackage";
import { writeSteps } from "./write/writeSteps";
import { binaryWorkbook, lockFile, Refusal } from "./zip/refusal";
import { zipFile } from "./zip/zipFile";

/** How a workbook file is opened. */
export interface OpeningOptions {
  /** The host's own packing and unpacking, where it has a quicker one. */
  readonly native?: NativeZip | null;
  /** Whether a grid will ask how cells look: that is then gathered while values are read, so that sheets are read once. */
  readonly keepsLooks?: boolean;
  /** Whether of sealed sheets only the head is read until more is asked for: of use to whoever works in the same thread. */
  readonly putsOffSealed?: boolean;
}

/** Told how much of the reading is done, in inflated bytes; answers false to stop it. */
export type OnBytes = (done: number, total: number) => Promise<boolean>;

/**
 * The bytes of a workbook file, opened: directory, workbook part, styles, texts and sheets are each read when first asked for,
 * and once for whoever asks. It never changes; what changes the workbook answers another one, which takes over what still stands.
 * All methods throw HostError for what is wrong with the file.
 */
export interface OpenedXlsx {
  readonly bytes: Uint8Array;
  /** False for .xls and .xlsb; true also for what is none or broken, which reading and writing say. */
  readonly isWritable: boolean;
  /** The ending that its content asks for, in small letters; null where nothing can be put into it. */
  readonly extension: string | null;
  /** The user's sheets. Rejects with HostError `cancelled` where `onBytes` says to stop. */
  snapshot(onBytes?: OnBytes): Promise<WorkbookSnapshot>;
  /** What it is read without. */
  unseen(): Promise<readonly Unseen[]>;
  /** How all sheets look. */
  look(): Promise<WorkbookLook>;
  /** The text of a document property; null where there is none, in .xls always. */
  property(name: string): Promise<string | null>;
  /** What people have put on cells as comments; none of .xls older than Excel 97. */
  notes(): Promise<readonly CellNote[]>;
  /** Names of all tabs that are not ours, chart sheets too. */
  usersSheetNames(): Promise<readonly string[]>;
  /** Names of our own tabs; none in .xls, into which nothing is written. */
  ownSheetNames(): Promise<readonly string[]>;
  /** What stands on our own sheets: `WorkbookPort.readOurs`. */
  readOurs: WorkbookPort["readOurs"];
  /** The workbook with our sheets and marks in it (SPEC §13); tells how many rows of our sheets have been written. */
  writeSteps(write: WorkbookWrite): Steps<OpenedXlsx>;
  /** Number format code of a cell of the user's, blank ones too; `undefined` for General, and where there is no such sheet. */
  formatAt(sheet: string, cell: string): string | undefined;
  /** `after` is null where nothing was written. */
  edit(edit: WorkbookEdit): { readonly done: PackageEdit; readonly after: OpenedXlsx | null };
  undo(made: Pick<PackageEdit, "cells" | "rows" | "sheets" | "grown">): {
    readonly done: UndonePackageEdit;
    readonly after: OpenedXlsx;
  };
  /** Small texts that travel in the file, by key; none of a file that cannot be read or is no package. */
  keptTexts(): ReadonlyMap<string, string>;
  /** The file with these texts in it; the bytes as they are where nothing can be put into it. */
  withTexts(texts: ReadonlyMap<string, string>): Uint8Array;
  /** Forgets what was read; the bytes stay, and what is asked again is read again. */
  release(): void;
}

/**
 * Opens a file's bytes; nothing is read yet.
 *
 * @param file base name, for the snapshot and for sentences
 */
export function openedXlsx(bytes: Uint8Array, file: string, options: OpeningOptions = {}): OpenedXlsx {
  return openedWith(bytes, file, options, null);
}

/** @param known what was read of these bytes when they were made of others */
function openedWith(bytes: Uint8Array, file: string, options: OpeningOptions, known: ReadParts | null): OpenedXlsx {
  const { native = null, putsOffSealed = false } = options;
  let keepsLooks = options.keepsLooks ?? false;
  const opened = once(() => openedFile(bytes, native));
  let left = known;
  let ownKeys: PackageContents["ownKeys"] | null = null;
  let parts: PackageContents | null = null;
  let legacy: WorkbookContents | null = null;
  let snapshot: WorkbookSnapshot | null = null;
  const alone = oneByOne();

  const partsOf = (whole: OpenedPackage): PackageContents => {
    parts ??= packageContents(
      whole,
      keepsLooks,
      left,
      ownKeys,
      putsOffSealed ? sealedReadings(whole, file) : undefined,
    );
    ownKeys = parts.ownKeys;
    left = null;
    return parts;
  };
  const contents = async (): Promise<WorkbookContents> => {
    if (file.startsWith("~$")) {
      throw lockFile();
    }
    const what = opened();
    if (what.kind === "package") return partsOf(what.opened);
    if (what.kind === "legacy") return (legacy ??= await legacyContents(bytes, keepsLooks));
    // SheetJS, the only reader at hand, runs for ever on some broken formulas, and .xlsb is rare among clerks.
    throw binaryWorkbook();
  };
  /** Reads sheets that have not been read, one caller after the other, so that none reads what another is reading. */
  const read = async (from: WorkbookContents, tabs: readonly number[], onBytes: OnBytes): Promise<void> =>
    alone(async () => {
      const total = from.bytesToCome(tabs);
      const steps = from.readSteps(tabs);
      for (let step = steps.next(); step.done !== true; step = steps.next()) {
        if (!(await onBytes(step.value, total)))
          throw new HostError(
            "cancelled",
            inBoth("已取消，文件没有读完。", "Cancelled; the file was not read to its end."),
          );
      }
    });
  const aboutFile = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw inSentence(fileNamed(file), error);
    }
  };
  const release = (): void => {
    parts = legacy = snapshot = left = null;
  };
  const target = (): WorkbookPackage => {
    const what = opened();
    return writablePackage(what, bytes, native, () => (what.kind === "package" ? partsOf(what.opened).ownKeys : []));
  };
  /** Only of what `target` gave. */
  const whole = (): OpenedPackage => {
    const what = opened();
    if (what.kind !== "package") throw new RangeError("No package");
    return what.opened;
  };
  const after = (changed: WorkbookPackage): OpenedXlsx => {
    const made = zipFile([...changed.parts.values()]);
    const { zip } = whole();
    const stands = (key: string): boolean => zip.get(key) === changed.parts.get(key);
    return openedWith(made, file, { native, keepsLooks, putsOffSealed }, partsOf(whole()).handOn(stands));
  };

  return {
    bytes,
    get isWritable() {
      try {
        return opened().kind === "package";
      } catch {
        // No workbook, or a broken one: not a matter of format.
        return true;
      }
    },
    get extension() {
      try {
        const what = opened();
        return what.kind === "package" ? packageExtension(what.opened) : null;
      } catch {
        return null;
      }
    },
    snapshot: (onBytes = goOn) =>
      aboutFile(async () => {
        if (snapshot !== null) return snapshot;
        const from = await contents();
        await read(from, usersTabs(from), onBytes);
        return (snapshot = snapshotOf(from, file));
      }),
    unseen: () =>
      aboutFile(() => {
        const what = opened();
        return Promise.resolve(what.kind === "package" && lacksFormats(what.opened) ? ["formats"] : []);
      }),
    property: (name) =>
      aboutFile(() => {
        const what = opened();
        return Promise.resolve(what.kind === "package" ? documentProperty(what.opened, name) : null);
      }),
    notes: () =>
      aboutFile(async () => {
        const what = opened();
        return what.kind === "package" ? cellNotes(what.opened) : what.kind === "legacy" ? legacyNotes(bytes) : [];
      }),
    look: () =>
      aboutFile(async () => {
        if (!keepsLooks) release();
        keepsLooks = true;
        const from = await contents();
        return workbookLook(from, await from.looks(), (tab) => aboutFile(() => read(from, [tab], goOn)));
      }),
    async usersSheetNames() {
      const what = await aboutFile(async () => Promise.resolve(opened()));
      if (what.kind === "package") return withSentence(THIS_WORKBOOK, () => usersSheetNames(target()));
      return aboutFile(async () => (await contents()).tabs.map(({ name }) => name));
    },
    async ownSheetNames() {
      const what = await aboutFile(async () => Promise.resolve(opened()));
      return what.kind === "package" ? withSentence(THIS_WORKBOOK, () => ownSheetNames(target())) : [];
    },
    readOurs: (keys, take) =>
      aboutFile(async () => {
        const what = opened();
        if (what.kind === "package") await readOurs(what.opened, partsOf(what.opened), keys, take);
      }),
    *writeSteps(write) {
      const steps = withSentence(THIS_WORKBOOK, () => steppedWrite(target(), write));
      for (;;) {
        const step = withSentence(THIS_WORKBOOK, () => steps.next());
        if (step.done === true) return withSentence(THIS_WORKBOOK, () => after(step.value));
        yield step.value;
      }
    },
    formatAt: (sheet, cell) =>
      withSentence(THIS_WORKBOOK, () => cellFormat(target(), sheet, cell, partsOf(whole()).context(false))),
    edit: (edit) =>
      withSentence(THIS_WORKBOOK, () => {
        const changed = target();
        const known = wholeSheets(snapshot);
        const read = new Set(known?.sheets.map(({ name }) => name));
        // Texts are read for cells whose content is to be compared, unless what they hold is known.
        const comparesAnew = edit.cells.some(({ sheet, expected }) => expected !== undefined && !read.has(sheet));
        const done = editPackage(changed, edit, partsOf(whole()).context(comparesAnew), known);
        const isChanged = done.cells.length + done.rows.length + done.sheets.length > 0;
        if (isChanged && edit.seals !== undefined) sealSheets(changed, edit.seals);
        return { done, after: isChanged ? after(changed) : null };
      }),
    undo: (made) =>
      withSentence(THIS_WORKBOOK, () => {
        const changed = target();
        const done = undoPackageEdit(changed, made);
        return { done, after: after(changed) };
      }),
    keptTexts() {
      try {
        const what = opened();
        return what.kind === "package" ? keptTexts(what.opened.zip, what.opened.main.name) : new Map();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return new Map();
      }
    },
    withTexts(texts) {
      try {
        const changed = target();
        keepTexts(changed, texts);
        return zipFile([...changed.parts.values()]);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return bytes;
      }
    },
    release,
  };
}

function* steppedWrite(target: WorkbookPackage, write: WorkbookWrite): Steps<WorkbookPackage> {
  yield* writeSteps(target, write);
  return target;
}

const goOn = (): Promise<boolean> => Promise.resolve(true);
