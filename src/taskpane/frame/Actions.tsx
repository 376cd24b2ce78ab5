import { memo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { Highlight16Regular } from "@fluentui/react-icons/svg/highlight";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import type { AssistantState } from "../../assistant/assistant";
import { useWords } from "../words/words";
import { CloseMonthButton } from "../months/CloseMonthButton";
import { usePane } from "../parts/pane";

interface ActionsProps extends Pick<AssistantState, "writable" | "undo"> {
  readonly isOpen: boolean;
  readonly isChecked: boolean;
}

/** Figure sheets, marks, closing the month, and undoing what was changed last. */
export const Actions = memo(function Actions({ isOpen, isChecked, writable, undo }: ActionsProps) {
  const styles = useStyles();
  const { assistant, busy, run, asOf } = usePane();
  const { head } = useWords().shell;
  const why = busy ? head.busy : !isChecked ? head.needsCheck : asOf === "" ? head.dayUnreadable : undefined;
  const whyNotMark = isOpen && !writable ? head.oldFormat : why;

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
        disabledFocusable={busy || !isOpen || !writable}
        title={busy ? head.busy : isOpen && !writable ? head.oldFormat : undefined}
        onClick={() => run(() => assistant.unmark())}
      >
        {head.unmark}
      </Button>
      <CloseMonthButton whyNot={why} />
      {undo !== null && (
        <Button
          size="small"
          icon={<ArrowUndo16Regular />}
          disabledFocusable={busy}
          title={busy ? head.busy : undefined}
          onClick={() => run(() => assistant.undo())}
        >
          {head.undo[undo.what](undo.cells)}
        </Button>
      )}
    </div>
  );
});

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    "& button": { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalSNudge },
  },
});
