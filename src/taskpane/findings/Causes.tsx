import { memo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CauseView, FindingView } from "../../assistant/views/findingsPage";
import { Fold } from "../parts/Fold";
import { useWords } from "../words/words";
import { CauseActions } from "./CauseActions";
import { CauseHead } from "./CauseHead";
import { FindingItem } from "./FindingItem";
import { findingKeys } from "./findingKeys";
import { useListKeys } from "./useListKeys";

interface CauseProps {
  readonly cause: CauseView;
  readonly onShowAll: (cause: CauseView) => void;
  readonly onCureAll: (cause: CauseView) => void;
  readonly onAcceptAll: (cause: CauseView) => void;
  readonly onAccept: (finding: FindingView) => void;
}

interface CausesProps extends Omit<CauseProps, "cause"> {
  readonly causes: readonly CauseView[];
}

/** Findings by cause, each cause with its first few: what is wrong at a glance (SPEC §7). Tidy-up begins folded. */
export const Causes = memo(function Causes({ causes, ...questions }: CausesProps) {
  const styles = useStyles();
  const { cause: words } = useWords().findings;
  const list = useListKeys();

  return (
    <div ref={list} role="group" aria-label={words.listLabel} className={styles.causes}>
      {causes.map((cause) => (
        <Cause key={`${cause.rule} ${cause.severity}`} cause={cause} {...questions} />
      ))}
    </div>
  );
});

const Cause = memo(function Cause({ cause, onShowAll, onCureAll, onAcceptAll, onAccept }: CauseProps) {
  const { cause: words } = useWords().findings;
  return (
    <Fold level={3} look="card" open={cause.severity !== "info"} title={<CauseHead cause={cause} />}>
      <CauseActions cause={cause} onCureAll={() => onCureAll(cause)} onAcceptAll={() => onAcceptAll(cause)} />
      <Few findings={cause.findings} onAccept={onAccept} />
      {cause.count > cause.findings.length && (
        <Button size="small" data-show-all={`${cause.rule} ${cause.severity}`} onClick={() => onShowAll(cause)}>
          {words.showAll(cause.count)}
        </Button>
      )}
    </Fold>
  );
});

function Few({
  findings,
  onAccept,
}: {
  readonly findings: readonly FindingView[];
  readonly onAccept: CausesProps["onAccept"];
}) {
  const styles = useStyles();
  const keys = findingKeys(findings);
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={keys[index]} className={styles.item} data-finding="">
          <FindingItem finding={finding} onAccept={onAccept} />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  causes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    "&:last-child > div": { paddingBottom: tokens.spacingVerticalXS },
    "&:not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
});
