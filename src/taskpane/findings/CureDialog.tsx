import { useEffect, useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { FindingFilter } from "../../assistant/findingKey";
import type { CauseView, FindingsQuery, FindingView } from "../../assistant/views/findingsPage";
import { usePane } from "../parts/pane";
import { useSaid, useWords } from "../words/words";
import { CureValues } from "./FindingItem";
import { usePlaceText } from "./usePlaceText";

interface CureDialogProps {
  readonly cause: CauseView;
  /** Which of the cause's findings are meant. */
  readonly filter: FindingFilter;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/**
 * Asks before a whole kind is corrected: how many cells, and what becomes of the first ones; of all of them where suggestions are
 * taken, which are no certainties.
 */
export function CureDialog({ cause, filter, onConfirm, onClose }: CureDialogProps) {
  const styles = useStyles();
  const { cureDialog: words } = useWords().findings;
  const said = useSaid();
  const placeText = usePlaceText();
  const isSuggested = cause.suggested > 0;
  const all = useAllCurable(cause, filter, isSuggested);
  const shown = isSuggested ? (all ?? []) : cause.findings.filter(({ cure }) => cure !== null).slice(0, 3);
  const isWaiting = isSuggested && all === null;

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{words.title(cause.curable)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text weight="semibold">{said(cause.title)}</Text>
            <Text>{words.sentence}</Text>
            {isWaiting && <Spinner size="tiny" label={words.loading} />}
            {shown.length > 0 && <Text size={200}>{isSuggested ? words.allSuggested : words.examples}</Text>}
            {shown.map(
              (finding, index) =>
                finding.cure !== null && (
                  <div key={index}>
                    <Text size={200} weight="semibold">
                      {placeText(finding)}
                    </Text>
                    <CureValues cure={finding.cure} />
                  </div>
                ),
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button
              appearance="primary"
              disabledFocusable={isWaiting}
              onClick={() => {
                onClose();
                onConfirm();
              }}
            >
              {words.confirm(cause.curable)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** All findings of a cause that carry a cure; null until they have come. */
function useAllCurable(
  { rule, severity, count }: CauseView,
  filter: FindingFilter,
  isWanted: boolean,
): readonly FindingView[] | null {
  const { assistant, run } = usePane();
  const [all, setAll] = useState<readonly FindingView[] | null>(null);
  const wanted = JSON.stringify({ filter, opened: { rule, severity, from: 0, count } } satisfies FindingsQuery);
  useEffect(() => {
    if (!isWanted) return;
    let isOutdated = false;
    run(async () => {
      const { causes } = await assistant.findings(JSON.parse(wanted) as FindingsQuery);
      const own = causes.find((cause) => cause.rule === rule && cause.severity === severity);
      if (!isOutdated) setAll((own?.findings ?? []).filter(({ cure }) => cure !== null));
    });
    return () => {
      isOutdated = true;
    };
  }, [assistant, run, wanted, isWanted, rule, severity]);
  return all;
}

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "min(480px, calc(100vw - 16px))" },
  body: { gap: tokens.spacingVerticalS },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
