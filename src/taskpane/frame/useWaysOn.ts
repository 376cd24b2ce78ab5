import type { Job, Notice } from "../../assistant/assistant";
import { useWords } from "../words/words";
import { usePane, usePaneState } from "../parts/pane";

/** What somebody would do next after a notice. */
export function useWaysOn(notice: Notice | null): readonly { readonly label: string; readonly act: () => void }[] {
  const { assistant, run, check, goTo, asOf } = usePane();
  const state = usePaneState();
  const { shell } = useWords();
  if (notice === null) return [];

  const again = { label: shell.stale.check, act: check };
  const retries: Readonly<Partial<Record<Job, () => void>>> = {
    check,
    sheets: () => run(() => assistant.writeSheets(asOf)),
    mark: () => run(() => assistant.mark(asOf)),
    unmark: () => run(() => assistant.unmark()),
    undo: () => run(() => assistant.undo()),
  };

  switch (notice.kind) {
    case "failed":
    case "broken": {
      const act = retries[notice.job];
      return act === undefined ? [] : [{ label: shell.notice.retry, act }];
    }
    case "cured":
    case "accepted":
    case "settings-written":
    case "notices-drafted":
    case "letter-noted":
    case "month-closed": {
      if (state.undo === null) return [];
      const label = shell.head.undo[state.undo.what](state.undo.cells);
      return [{ label, act: () => run(() => assistant.undo()) }];
    }
    case "sheets-written": {
      const [sheet] = notice.names;
      const [file] = state.files;
      if (notice.newFile !== null || sheet === undefined || file === undefined) return [];
      return [{ label: shell.notice.look(sheet), act: () => goTo({ file, sheet, cell: "A1" }) }];
    }
    case "sheets-renamed":
      return [
        { label: shell.notice.replace, act: () => run(() => assistant.writeSheets(asOf, { replaced: notice.names })) },
      ];
    case "check-dropped":
      return [again];
    case "nothing-to-do":
      return notice.job === "cure" || notice.job === "accept" ? [again] : [];
    case "went-to":
      return notice.result === "missing-sheet" ? [again] : [];
    case "busy":
      return state.running?.cancellable === true
        ? [{ label: shell.running.cancel, act: () => run(() => assistant.cancel()) }]
        : [];
    default:
      return [];
  }
}
