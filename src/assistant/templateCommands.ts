import { planTemplates } from "../core/show/handout/planTemplates";
import { isoText } from "../core/workbook/localDate";
import type { Assistant } from "./assistant";
import type { CheckedMonth } from "./checkedMonth";
import { Cancelled } from "./checkWorkspace";
import { dayOf } from "./dayOf";
import type { StateKeeper } from "./stateKeeper";
import type { MadeFile } from "./views/madeFile";
import type { OpenBook, SheetWidths, Workspace } from "./workspace";

interface TemplateWorld {
  readonly workspace: Workspace;
  readonly keeper: StateKeeper;
  readonly freshMonth: () => Promise<CheckedMonth>;
  readonly pause: () => Promise<void>;
}

/** What hands templates out (MONTH §4). Nothing of the user's is written. */
export function templateCommands({
  workspace,
  keeper,
  freshMonth,
  pause,
}: TemplateWorld): Pick<Assistant, "makeTemplates"> {
  const { command, progress } = keeper;
  return {
    async makeTemplates({ units, rows, due }) {
      let files: readonly MadeFile[] = [];
      await command("templates", true, async () => {
        const { run } = await freshMonth();
        const widths = await widthsOf(workspace.books());
        const plan = planTemplates(run, {
          rows,
          units,
          due: due === null ? null : dayOf(due),
          widthsOf: (file, sheet) => widths.get(file)?.get(sheet) ?? [],
        });
        if (plan.files.length === 0) return { kind: "nothing-to-do", job: "templates" };
        const made: MadeFile[] = [];
        for (const [done, { file, form }] of plan.files.entries()) {
          if (!progress("writing", done, plan.files.length, "files")) throw new Cancelled();
          await pause();
          made.push({ name: file, bytes: await workspace.formFile(form()) });
        }
        files = made;
        const asked = new Set(plan.files.map(({ unit }) => unit));
        return {
          kind: "templates-made",
          count: made.length,
          month: plan.month,
          due: isoText(plan.due),
          without: units.filter((unit) => !asked.has(unit)),
        };
      });
      return files;
    },
  };
}

async function widthsOf(books: readonly OpenBook[]): Promise<ReadonlyMap<string, SheetWidths>> {
  const widths = new Map<string, SheetWidths>();
  for (const book of books) widths.set(book.file, await book.columnWidths());
  return widths;
}
