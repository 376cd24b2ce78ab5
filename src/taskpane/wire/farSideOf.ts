import { proxy, wrap, type Remote } from "comlink";
import type { Assistant } from "../../assistant/assistant";
import type { ExcelBook } from "./excelBook";
import { remoteBook } from "./excelBook";
import type { FileDesk } from "./fileDesk";
import { asking } from "./sent";
import type { RemoteAssistant, RemoteDesk, RemotePage, WorkerApi } from "./workerApi";

/** The assistant over the workbook that is open in Excel. */
export async function startOnExcel(far: FarSide, file: string, book: ExcelBook): Promise<Assistant> {
  await far.api.startExcel(file, proxy(remoteBook(book)));
  return nearAssistant(far);
}

/** The assistant and the desk over files. */
export async function startOnFiles(
  far: FarSide,
  page: RemotePage,
): Promise<{ readonly assistant: Assistant; readonly desk: FileDesk }> {
  await far.api.startFiles(proxy(page));
  // Comlink speaks of nested objects as promises; their methods are there all the same.
  const desk = far.api.desk as unknown as RemoteDesk;
  const ask = asking();
  return {
    assistant: nearAssistant(far),
    desk: {
      open: (files, onPercent) => desk.open(files, proxy(onPercent)),
      close: (file) => desk.close(file),
      reread: (file, bytes) => desk.reread(file, bytes),
      files: () => desk.files(),
      look: (file) => ask(`look ${file}`, (known) => desk.look(file, known)),
      sheet: (file, tab) => ask(`sheet ${tab} ${file}`, (known) => desk.sheet(file, tab, known)),
      rows: (file, tab, from, count) =>
        ask(`rows ${from} ${count} ${tab} ${file}`, (known) => desk.rows(file, tab, from, count, known)),
      find: (text, count) => desk.find(text, count),
      copy: (file) => desk.copy(file),
      copies: (files, name) => desk.copies(files, name),
      listFile: (list) => desk.listFile(list),
    },
  };
}

/** The far side as the page holds it: a worker, or an object of its own. */
export interface FarSide {
  readonly api: Remote<WorkerApi> | WorkerApi;
}

/**
 * Starts the worker; where none can be started (an old web view, a strict policy) the same work is done in the page, with pauses.
 *
 * @param inPage loads the far side into the page
 */
export async function farSideOf(makeWorker: () => Worker, inPage: () => Promise<WorkerApi>): Promise<FarSide> {
  try {
    const worker = makeWorker();
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener("error", () => {
        reject(new Error("No worker"));
      });
      // The first thing a worker tells is that it has come up.
      worker.addEventListener("message", () => {
        resolve();
      });
    });
    return { api: wrap<WorkerApi>(worker) };
  } catch {
    return { api: await inPage() };
  }
}

function nearAssistant({ api }: FarSide): Assistant {
  const far = api.assistant as unknown as RemoteAssistant;
  const ask = asking();
  return {
    async subscribe(listener) {
      const end = await far.subscribe(proxy(listener));
      return () => {
        end();
      };
    },
    check: (asOf) => far.check(asOf),
    cancel: () => far.cancel(),
    writeSheets: (asOf, settled) => far.writeSheets(asOf, settled),
    mark: (asOf) => far.mark(asOf),
    unmark: () => far.unmark(),
    cure: (target) => far.cure(target),
    cellText: (place) => far.cellText(place),
    enter: (place, typed) => far.enter(place, typed),
    undo: () => far.undo(),
    accept: (findings, reason, until) => far.accept(findings, reason, until),
    goTo: (place) => far.goTo(place),
    dismiss: () => far.dismiss(),
    findings: (query) => ask(`findings ${JSON.stringify(query)}`, (known) => far.findings(query, known)),
    search: (query) => far.search(query),
    rows: (query) => far.rows(query),
    overdue: (query) => far.overdue(query),
    list: (query) => far.list(query),
    figures: () => far.figures(),
    settings: () => far.settings(),
    changeSettings: (changes) => far.changeSettings(changes),
    closing: (today) => far.closing(today),
    closeMonth: (order) => far.closeMonth(order),
    months: () => far.months(),
    changedRows: (query) => far.changedRows(query),
    draftNotices: (order) => far.draftNotices(order),
    noteLetter: (note) => far.noteLetter(note),
    returnSlips: (order) => far.returnSlips(order),
    monthDocument: (order) => far.monthDocument(order),
    templates: (query) => far.templates(query),
    makeTemplates: (order) => far.makeTemplates(order),
    addLedgers: (file) => far.addLedgers(file),
    ledgerFile: (name) => far.ledgerFile(name),
    takeReturned: (files) => far.takeReturned(files),
    dropReturned: (files) => far.dropReturned(files),
    collection: (today) => far.collection(today),
    returnsOf: (unit, today) => far.returnsOf(unit, today),
    mergeReturned: (version, today) => far.mergeReturned(version, today),
    decide: (order) => far.decide(order),
    changed: (changes) => far.changed(changes),
  };
}
