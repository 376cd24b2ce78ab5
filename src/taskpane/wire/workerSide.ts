import { inBoth } from "../../core/base/inBoth";
import { proxy } from "comlink";
import type { ReadReturned } from "../../assistant/collectCommands";
import { createAssistant, type AssistantControl } from "../../assistant/createAssistant";
import type { OpenBook } from "../../assistant/workspace";
import { HostError } from "../../core/base/hostError";
import { bookFrom } from "./excelBook";
import { filesWorkspace, type FileOpening } from "./filesWorkspace";
import type { FileDesk } from "./fileDesk";
import { sending } from "./sent";
import type { RemoteAssistant, RemoteDesk, WorkerApi } from "./workerApi";

/** What the worker's own world gives. */
export interface WorkerWorld extends FileOpening {
  readonly detailsOf: (error: unknown) => string;
  readonly readReturned: ReadReturned;
}

/** The far side: the assistant and what it works on. Runs in a worker, or in the page where there is none. */
export function workerSide(world: WorkerWorld): WorkerApi {
  let control: AssistantControl | null = null;
  let desk: RemoteDesk | null = null;
  const send = sending();
  const started = <T>(thing: T | null): T => {
    if (thing === null) throw new Error("The worker was asked before it was started");
    return thing;
  };
  const assistantWorld = { pause, later, detailsOf: world.detailsOf, readReturned: world.readReturned };

  return {
    startExcel(file, remote) {
      const port = bookFrom(remote);
      const book: OpenBook = {
        file,
        port,
        view: port,
        memory: port,
        changes: port,
        writable: true,
        columnWidths: () => port.columnWidths(),
      };
      control = createAssistant({
        ...assistantWorld,
        workspace: {
          books: () => [book],
          writeNew: () => {
            throw new HostError(
              "not-writable",
              inBoth(
                "Excel 里打开的工作簿总能写入，不需要新建。",
                "A workbook that is open in Excel can always be written; no new one is needed.",
              ),
            );
          },
          formFile: world.newFormWorkbook,
        },
      });
      return Promise.resolve();
    },
    startFiles(page) {
      const made = filesWorkspace({ ...world, pause }, page, () => {
        control?.filesChanged();
        void page.filesChanged();
      });
      desk = sentDesk(made.desk, send);
      control = createAssistant({ ...assistantWorld, workspace: made.workspace });
      return Promise.resolve();
    },
    get assistant(): RemoteAssistant {
      const own = started(control);
      return {
        ...own,
        subscribe: async (listener) => proxy(await own.subscribe(listener)),
        findings: async (query, known) => send(`findings ${JSON.stringify(query)}`, known, await own.findings(query)),
      };
    },
    get desk(): RemoteDesk {
      return started(desk);
    },
  };
}

function sentDesk(desk: FileDesk, send: ReturnType<typeof sending>): RemoteDesk {
  return {
    ...desk,
    look: async (file, known) => send(`look ${file}`, known, await desk.look(file)),
    sheet: async (file, tab, known) => send(`sheet ${tab} ${file}`, known, await desk.sheet(file, tab)),
    rows: async (file, tab, from, count, known) =>
      send(`rows ${from} ${count} ${tab} ${file}`, known, await desk.rows(file, tab, from, count)),
  };
}

/** Lets messages through; unlike a timer of 0 it is not slowed down when used often. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function later(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
