import { createRoot } from "react-dom/client";
import { excelWorkbook, NEEDED_SET } from "../adapters/excel/excelWorkbook";
import { supports, whenOfficeReady } from "../adapters/office/officeHost";
import { officeTheme } from "../adapters/office/officeTheme";
import { preferences } from "../adapters/office/preferences";
import { onCommand, showPane } from "../adapters/office/ribbon";
import type { AssistantState } from "../assistant/assistant";
import { App } from "./App";
import { ribbonCommands } from "./commands/ribbonCommands";
import { watchExcel } from "./commands/watchExcel";
import { AS_OF_PREFERENCE } from "./frame/asOf";
import { Elsewhere } from "./frame/Elsewhere";
import { today } from "./today";
import { farSideOf, startOnExcel } from "./wire/startWorker";

/** The one file that joins Excel, the worker and React. */
async function start(): Promise<void> {
  const root = createRoot(document.getElementById("root") ?? document.body);
  const host = await whenOfficeReady();
  if (host.kind !== "excel") {
    root.render(<Elsewhere why={host.kind} />);
    return;
  }
  if (!supports(...NEEDED_SET)) {
    root.render(<Elsewhere why="too-old" />);
    return;
  }
  const book = excelWorkbook({ run: (work) => Excel.run(work), isSetSupported: supports });
  const kept = preferences();
  const far = await farSideOf(
    () => new Worker(new URL("./worker.ts", import.meta.url), { name: "ledgers" }),
    async () => (await import("./worker")).farSide(),
  );
  const assistant = await startOnExcel(far, await fileName(), book);

  let state: AssistantState | null = null;
  await assistant.subscribe((now) => {
    state = now;
  });
  const asOf = (): string => state?.check?.asOf ?? kept.get(AS_OF_PREFERENCE) ?? today();
  for (const [name, command] of Object.entries(ribbonCommands)) {
    onCommand(name, () => command({ assistant, state: () => state, asOf, showPane }));
  }
  root.render(
    <App
      assistant={assistant}
      place="excel"
      today={today()}
      theme={officeTheme() ?? undefined}
      language={host.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en"}
      preferences={kept}
    />,
  );
  await watchExcel(book, assistant);
}

async function fileName(): Promise<string> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load({ name: true });
    await context.sync();
    return workbook.name;
  });
}

void start();
