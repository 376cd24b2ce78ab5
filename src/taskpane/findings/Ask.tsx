import type { FindingFilter } from "../../assistant/findingKey";
import type { CauseView, FindingView } from "../../assistant/views/findingsPage";
import { usePane } from "../parts/pane";
import { AcceptDialog } from "./AcceptDialog";
import { CureDialog } from "./CureDialog";
import { usePlaceText } from "./usePlaceText";
import { useSaid, useWords } from "../words/words";

/** What somebody wants to do that is asked about first. */
export type Question =
  | { readonly kind: "accept"; readonly finding: FindingView }
  | { readonly kind: "accept-all"; readonly cause: CauseView; readonly filter: FindingFilter }
  | { readonly kind: "cure-all"; readonly cause: CauseView; readonly check: number; readonly filter: FindingFilter };

interface AskProps {
  readonly question: Question;
  /** Of the check that is shown, ISO. */
  readonly asOf: string;
  readonly onClose: () => void;
}

/** Asks, and has it done. */
export function Ask({ question, asOf, onClose }: AskProps) {
  const { assistant, run } = usePane();
  const placeText = usePlaceText();
  const said = useSaid();
  const { shell } = useWords();

  if (question.kind === "accept") {
    const { finding } = question;
    return (
      <AcceptDialog
        count={1}
        what={`${placeText(finding)}${shell.colon}${said(finding.sentence)}`}
        asOf={asOf}
        onConfirm={(reason, until) => run(() => assistant.accept([finding.key], reason, until))}
        onClose={onClose}
      />
    );
  }
  const { cause, filter } = question;
  const ofCause = { ...filter, severities: [cause.severity] };
  if (question.kind === "cure-all") {
    const { check } = question;
    return (
      <CureDialog
        cause={cause}
        filter={ofCause}
        onConfirm={() => run(() => assistant.cure({ check, rule: cause.rule, filter: ofCause }))}
        onClose={onClose}
      />
    );
  }
  return (
    <AcceptDialog
      count={cause.count}
      what={said(cause.title)}
      asOf={asOf}
      onConfirm={(reason, until) =>
        run(async () => {
          const opened = { rule: cause.rule, severity: cause.severity, from: 0, count: cause.count };
          const { causes } = await assistant.findings({ filter: ofCause, opened });
          const ofRule = causes.find(({ rule }) => rule === cause.rule)?.findings ?? [];
          await assistant.accept(
            ofRule.map(({ key }) => key),
            reason,
            until,
          );
        })
      }
      onClose={onClose}
    />
  );
}
