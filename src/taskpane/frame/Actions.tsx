import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { Highlight16Regular } from "@fluentui/react-icons/svg/highlight";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { useWords } from "../words/words";
import { usePane } from "../parts/pane";

/** Figure sheets, marks, and undoing what was changed last. */
export function Actions({ isOpen }: { readonly isOpen: boolean }) {
  const styles = useStyles();
  const { assistant, state, busy, run } = usePane();
  const { head } = useWords().shell;
  const isChecked = state.check !== null;
  const why = busy ? head.busy : isChecked ? undefined : head.needsCheck;

  return (
    <div className={styles.actions} role="group" aria-label={head.actionsLabel}>
      <Button
        size="small"
        icon={<Table16Regular />}
        disabledFocusable={busy || !isChecked}
        title={why}
        onClick={() => run(() => assistant.writeSheets())}
      >
        {head.sheets}
      </Button>
      <Button
        size="small"
        icon={<Highlight16Regular />}
        disabledFocusable={busy || !isChecked}
        title={why}
        onClick={() => run(() => assistant.mark())}
      >
        {head.mark}
      </Button>
      <Button
        size="small"
        icon={<EraserRegular />}
        disabledFocusable={busy || !isOpen}
        title={busy ? head.busy : undefined}
        onClick={() => run(() => assistant.unmark())}
      >
        {head.unmark}
      </Button>
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
