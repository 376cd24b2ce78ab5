import { useRef } from "react";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { SAME_LEDGER } from "../../core/terms/sameLedger";
import type { DoubledFiles } from "../../core/show/report/doubledFiles";
import { useFocusHome } from "./focusHome";
import { usePane, usePaneState } from "../parts/pane";
import type { DoubledWords } from "../words/doubledWords";
import { useWords } from "../words/words";

/** More than these are told in the findings. */
const SHOWN = 3;

/** What would count twice, before any figure is read: which counts, why, and the other choice. */
export function Doubled({ doubled }: { readonly doubled: readonly DoubledFiles[] }) {
  return doubled.length === 0 ? null : <Bar doubled={doubled} />;
}

function Bar({ doubled }: { readonly doubled: readonly DoubledFiles[] }) {
  const styles = useStyles();
  const { assistant, busy, run, closeFile, scroller } = usePane();
  const state = usePaneState();
  const { doubled: words } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  useFocusHome(bar, scroller);

  const sentences = doubled.flatMap((one) => sentencesOf(one, words));
  const more = sentences.length - SHOWN;
  // Settings are written into a workbook: of several nobody could say into which.
  const canWrite = state.writable && state.files.length === 1;
  const files = new Set(doubled.flatMap(({ kept, leftOut }) => (kept === leftOut ? [] : [leftOut])));
  const countEach = () =>
    assistant.changeSettings([{ kind: "scoring", name: SAME_LEDGER.item, value: SAME_LEDGER.each }]);

  return (
    <div ref={bar}>
      <MessageBar intent="warning" layout="multiline" aria-label={words.label}>
        <MessageBarBody className={styles.body}>
          {sentences.slice(0, SHOWN).map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
          {more > 0 && <div>{words.more(more)}</div>}
          <div>{words.wayOut}</div>
        </MessageBarBody>
        {(canWrite || closeFile !== null) && (
          <MessageBarActions className={styles.actions}>
            {canWrite && (
              <Button size="small" disabledFocusable={busy} onClick={() => run(countEach)}>
                {words.each}
              </Button>
            )}
            {closeFile !== null &&
              [...files].map((file) => (
                <Button key={file} size="small" className={styles.file} onClick={() => closeFile(file)}>
                  {words.close(file)}
                </Button>
              ))}
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

function sentencesOf({ kind, kept, leftOut, sheets }: DoubledFiles, words: DoubledWords): readonly string[] {
  if (kind === "file") return [words.files(leftOut, kept)];
  if (kind === "month") return [words.months(leftOut, kept)];
  return sheets.map((sheet) => words.sheets(sheet.leftOut, sheet.kept, sheet.why));
}

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere", paddingBottom: tokens.spacingVerticalXXS },
  actions: { flexWrap: "wrap" },
  file: { overflowWrap: "anywhere", maxWidth: "100%" },
});
