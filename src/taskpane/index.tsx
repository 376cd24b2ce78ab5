import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { excelWorkbook, NEEDED_SET } from "../adapters/excel/excelWorkbook";
import type { RunExcel } from "../adapters/excel/runExcel";
import { workbookName } from "../adapters/excel/workbookName";
import { bootIn } from "../adapters/office/boot";
import { letsDownload, supports, whenOfficeReady } from "../adapters/office/officeHost";
import { officeTheme } from "../adapters/office/officeTheme";
import { preferences } from "../adapters/office/preferences";
import { showPane } from "../adapters/office/showPane";
import { takeCommands } from "../adapters/office/takeCommands";
import type { AssistantState } from "../assistant/assistant";
import { App } from "./App";
import { ribbonCommands } from "./commands/ribbonCommands";
import { untilDone } from "./commands/untilDone";
import { watchExcel } from "./commands/watchExcel";
import { lastDay } from "./frame/asOf";
import { Elsewhere } from "./frame/Elsewhere";
import { HoldUpPage } from "./frame/HoldUpPage";
import { saveFiles } from "./parts/handToBrowser";
import { keptLanguage } from "./parts/keptLanguage";
import { today } from "./today";
import { farSideOf, startOnExcel, type FarSide } from "./wire/farSideOf";
import { wordsEn, wordsZh, WordsContext } from "./words/words";

/** The one file that joins Excel, the worker and React. */
async function start(): Promise<void> {
  // It comes up while Microsoft's script is still on its way.
  const worker = startFar();
  worker.catch(() => undefined);
  const host = await whenOfficeReady();
  const root = createRoot(document.getElementById("root") ?? document.body);
  const kept = preferences();
  const isChinese = host.kind !== "excel" || host.language.toLowerCase().startsWith("zh");
  const language = keptLanguage(kept) ?? (isChinese ? "zh-CN" : "en");
  const inWords = (page: ReactNode): ReactNode => (
    <WordsContext value={language === "en" ? wordsEn : wordsZh}>{page}</WordsContext>
  );
  if (host.kind !== "excel" || !supports(...NEEDED_SET)) {
    draw(root, inWords(<Elsewhere why={host.kind === "excel" ? "too-old" : host.kind} />));
    return;
  }
  const book = excelWorkbook({ run, isSetSupported: supports });
  let far: FarSide | null = null;
  const assistant = await untilDone(
    async () => {
      far ??= await worker.catch(startFar);
      return startOnExcel(far, await workbookName(run), book);
    },
    {
      show: (holdUp) =>
        new Promise((retry) => {
          draw(root, inWords(<HoldUpPage holdUp={holdUp} onRetry={retry} />));
        }),
      later: (milliseconds, work) => void setTimeout(work, milliseconds),
    },
  );

  let state: AssistantState | null = null;
  await assistant.subscribe((now) => {
    state = now;
  });
  const asOf = (): string => state?.check?.asOf ?? lastDay(kept) ?? today();
  const world = { assistant, state: () => state, asOf, showPane };
  takeCommands(
    Object.fromEntries(Object.entries(ribbonCommands).map(([name, command]) => [name, () => command(world)])),
  );
  const drawApp = (): void => {
    const theme = officeTheme() ?? undefined;
    const app = { assistant, place: "excel", today: today(), theme, language, preferences: kept } as const;
    draw(root, <App {...app} {...(letsDownload(host) ? { saveFiles } : {})} />);
  };
  drawApp();
  // Excel tells nobody that its theme has changed; whoever comes back to the pane finds it in the new one.
  window.addEventListener("focus", drawApp);
  await watchExcel(book, assistant, window);
}

const run: RunExcel = (work, whileEditing) => Excel.run({ delayForCellEdit: whileEditing === "wait" }, work);

function startFar(): Promise<FarSide> {
  return farSideOf(
    () => new Worker(new URL("./worker.ts", import.meta.url), { name: "ledgers" }),
    async () => (await import("./worker")).farSide(),
  );
}

function draw(root: Root, page: ReactNode): void {
  root.render(page);
  bootIn(window).drawn();
}

void start();
