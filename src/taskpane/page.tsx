import { createRoot } from "react-dom/client";
import { preferences } from "../adapters/office/preferences";
import type { GoToResult } from "../core/ports";
import { parseAddress } from "../core/workbook/address";
import type { SizeLook } from "../adapters/xlsx/look/look";
import { lastFiles } from "./page/lastFiles";
import { PageApp } from "./page/PageApp";
import type { Listening, PageEvents, PageTarget } from "./page/pageEvents";
import { handToBrowser, saveFiles } from "./parts/handToBrowser";
import type { Saving } from "./parts/pane";
import { today } from "./today";
import { valueOf } from "./wire/answer";
import type { FileDesk, NamedBytes } from "./wire/fileDesk";
import { farSideOf, startOnFiles } from "./wire/farSideOf";

/** The sample month and the book in which the months before are closed, from our own server. */
const SAMPLE = [
  "2024-06/重点任务台账（2024年6月）.xlsx",
  "2024-06/重点项目台账.xlsx",
  "2024-06/问题台账.xlsx",
  "2024-06/指标台账.xlsx",
  "2024-06/月报报送台账.xlsx",
  "主工作簿.xlsx",
];

/** The one file that joins the worker, the browser and React, without Excel. */
async function start(): Promise<void> {
  const root = createRoot(document.getElementById("root") ?? document.body);
  let version = 0;
  let target: PageTarget | null = null;
  const changes = told();
  const targets = told();
  const events: PageEvents = {
    onChange: changes.listen,
    version: () => version,
    onTarget: targets.listen,
    target: () => target,
    show: (place) => {
      target = { ...place };
      targets.tell();
    },
  };
  const kept = preferences();

  const far = await farSideOf(
    () => new Worker(new URL("./worker.ts", import.meta.url), { name: "ledgers" }),
    async () => (await import("./worker")).farSide(),
  );
  const { assistant, desk } = await startOnFiles(far, {
    show: async (file, sheet, cell) => {
      const found = await targetOf(desk, file, sheet, cell);
      if (found.target !== null) {
        target = found.target;
        targets.tell();
      }
      return found.result;
    },
    filesChanged: () => {
      version += 1;
      changes.tell();
      return Promise.resolve();
    },
  });

  root.render(
    <PageApp
      assistant={assistant}
      desk={desk}
      events={events}
      today={today()}
      preferences={kept}
      lastFiles={lastFiles()}
      fetchSample={fetchSample}
      save={handToBrowser}
      saving={savingOf(desk)}
      saveFiles={saveFiles}
      language={new URLSearchParams(location.search).get("lang") === "en" ? "en" : "zh-CN"}
    />,
  );
}

function told(): { readonly listen: Listening; readonly tell: () => void } {
  const listeners = new Set<() => void>();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}

async function fetchSample(): Promise<readonly NamedBytes[]> {
  return Promise.all(
    SAMPLE.map(async (path) => {
      const answer = await fetch(`assets/sample/${encodeURI(path)}`);
      if (!answer.ok) throw new Error(`${answer.status}`);
      return { name: path.slice(path.lastIndexOf("/") + 1), bytes: new Uint8Array(await answer.arrayBuffer()) };
    }),
  );
}

/** What the pane makes goes where the copies go. */
function savingOf(desk: FileDesk): Saving {
  return {
    async list(list) {
      const file = await desk.listFile(list);
      handToBrowser(file);
      return file.name;
    },
    async documents(files, archive) {
      const { documentsFile } = await import("../adapters/word/documentsFile");
      const file = await documentsFile(files, archive);
      if (file !== null) handToBrowser(file);
    },
  };
}

/** Where a cell stands in the grid, and whether it can be seen there. */
async function targetOf(
  desk: FileDesk,
  file: string,
  sheet: string,
  cell: string,
): Promise<{ readonly target: PageTarget | null; readonly result: GoToResult }> {
  const { tabs } = await desk.look(file);
  const tab = tabs.findIndex(({ name }) => name === sheet);
  const place = parseAddress(cell);
  if (tab < 0 || place === undefined) return { target: null, result: "missing-sheet" };
  const look = valueOf(await desk.sheet(file, tab));
  const target = { file, tab, ...place };
  if (tabs[tab]?.visibility !== "visible") return { target, result: "hidden-sheet" };
  if (isHidden(look.rows, place.row)) return { target, result: "hidden-row" };
  return { target, result: isHidden(look.columns, place.column) ? "hidden-column" : "shown" };
}

function isHidden(sizes: readonly SizeLook[], number: number): boolean {
  return sizes.some(({ first, last, size }) => size === 0 && number >= first && number <= last);
}

void start();
