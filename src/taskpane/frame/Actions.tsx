import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { Highlight16Regular } from "@fluentui/react-icons/svg/highlight";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { useWords } from "../words/words";
import { CloseMonthButton } from "../months/CloseMonthButton";
import { usePane, usePaneState } from "../parts/pane";

/** Figure sheets, marks, closing the month, and undoing what was changed last. */
export function Actions({ isOpen }: { readonly isOpen: boolean }) {
  const styles = useStyles();
  const { assistant, busy, run, asOf } = usePane();
  const state = usePaneState();
  const { head } = useWords().shell;
  const isChecked = state.check !== null;
  const why = busy ? head.busy : !isChecked ? head.needsCheck : asOf === "" ? head.dayUnreadable : undefined;
  const whyNotMark = isOpen && !state.writable ? head.oldFormat : why;

  return (
    <div className={styles.actions} role="group" aria-label={head.actionsLabel}>
      <Button
        size="small"
        icon={<Table16Regular />}
        disabledFocusable={why !== undefined}
        title={why}
        onClick={() => run(() => assistant.writeSheets(asOf))}
      >
        {head.sheets}
      </Button>
      <Button
        size="small"
        icon={<Highlight16Regular />}
        disabledFocusable={whyNotMark !== undefined}
        title={whyNotMark}
        onClick={() => run(() => assistant.mark(asOf))}
      >
        {head.mark}
      </Button>
      <Button
        size="small"
        icon={<EraserRegular />}
        disabledFocusable={busy || !isOpen || !state.writable}
        title={busy ? head.busy : isOpen && !state.writable ? head.oldFormat : undefined}
        onClick={() => run(() => assistant.unmark())}
      >
        {head.unmark}
      </Button>
      <CloseMonthButton whyNot={why} />
      {state.undo !== null && (
        <Button
          size="small"
          icon={<ArrowUndo16Regular />}
          disabledFocusable={busy}
          title={busy ? head.busy : undefined}
          onClick={() => run(() => assistant.undo())}
        >
          {head.undo[state.undo.what](state.undo.cells)}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    "& button": { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalSNudge },
  },
});
