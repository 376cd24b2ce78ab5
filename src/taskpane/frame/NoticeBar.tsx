import { lazy, Suspense, useRef, type ReactNode } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "../../assistant/assistant";
import { useWords } from "../words/words";
import { Details, detailsOf } from "../parts/Details";
import { focusHome, useFocusHome } from "./focusHome";
import { noticeText } from "./noticeText";
import { usePane, usePaneState } from "../parts/pane";
import { useWaysOn } from "./useWaysOn";

const TypedDialog = lazy(async () => ({ default: (await import("./TypedDialog")).TypedDialog }));

interface NoticeBarProps {
  /** A fault of ours that the assistant could not tell. */
  readonly fault: { readonly error: unknown } | null;
  readonly onFaultSeen: () => void;
}

/** What came of the last command, and the way on. */
export function NoticeBar({ fault, onFaultSeen }: NoticeBarProps) {
  const { assistant, asOf, today, run } = usePane();
  const state = usePaneState();
  const words = useWords();
  const waysOn = useWaysOn(state.notice);
  const { notice } = state;

  if (fault !== null) {
    return (
      <Bar key="fault" intent="error" sentence={words.shell.notice.crashed} actions={[]} onDismiss={onFaultSeen}>
        <Details text={detailsOf(fault.error)} />
      </Bar>
    );
  }
  // Whoever is shown the cell sees it; those who listen are told by the live region.
  if (notice === null || (notice.kind === "went-to" && notice.result === "shown")) return null;
  if (notice.kind === "sheets-typed") {
    const { sheets, replaced } = notice;
    const names = sheets.map(({ name }) => name);
    return (
      <Suspense>
        <TypedDialog
          sheets={sheets}
          onKeep={() => run(() => assistant.writeSheets(asOf, { replaced, kept: names }))}
          onReplace={() => run(() => assistant.writeSheets(asOf, { replaced: [...replaced, ...names] }))}
          onClose={() => run(() => assistant.dismiss())}
        />
      </Suspense>
    );
  }
  return (
    <Bar
      key={notice.kind}
      intent={intentOf(notice)}
      sentence={noticeText(notice, words, today, state.files)}
      actions={waysOn}
      onDismiss={() => run(() => assistant.dismiss())}
    >
      {notice.kind === "broken" && <Details text={notice.details} />}
    </Bar>
  );
}

interface BarProps {
  readonly intent: MessageBarIntent;
  readonly sentence: string;
  readonly actions: readonly { readonly label: string; readonly act: () => void }[];
  readonly onDismiss: () => void;
  readonly children?: ReactNode;
}

function Bar({ intent, sentence, actions, onDismiss, children }: BarProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const { scroller } = usePane();
  const { notice } = useWords().shell;
  useFocusHome(bar, scroller);

  return (
    <div ref={bar}>
      <MessageBar intent={intent} layout="multiline" aria-label={notice.label}>
        <MessageBarBody className={styles.body}>
          {sentence}
          {children}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={notice.dismiss}
              onClick={() => {
                focusHome(scroller);
                onDismiss();
              }}
            />
          }
        >
          {actions.map(({ label, act }) => (
            <Button key={label} size="small" onClick={act}>
              {label}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function intentOf(notice: Notice): MessageBarIntent {
  switch (notice.kind) {
    case "failed":
    case "broken":
      return "error";
    case "sheets-written":
    case "marked":
    case "unmarked":
      return notice.leftOut.length > 0 ? "warning" : "success";
    case "cured":
    case "settings-written":
      return notice.refused > 0 ? "warning" : "success";
    case "month-closed":
      return notice.warnings.length > 0 ? "warning" : "success";
    case "notices-drafted":
      return notice.held > 0 ? "warning" : "success";
    case "undone":
      return notice.left > 0 ? "warning" : "success";
    case "went-to":
    case "check-dropped":
    case "sheets-renamed":
    case "sheets-typed":
      return "warning";
    case "nothing-to-do":
    case "cancelled":
    case "busy":
      return "info";
    default:
      return "success";
  }
}

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere", maxHeight: "40vh", overflowY: "auto", paddingBottom: tokens.spacingVerticalXXS },
});
