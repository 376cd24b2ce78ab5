import { memo } from "react";
import {
  Badge,
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import type { FindingView } from "../../assistant/views/findingsPage";
import { usePane } from "../parts/pane";
import { useSaid, useWords } from "../words/words";
import { leadsTo } from "./findingKeys";
import { RowContext } from "./RowContext";
import { usePlaceText } from "./usePlaceText";

interface FindingItemProps {
  readonly finding: FindingView;
  readonly onAccept: (finding: FindingView) => void;
}

const NAME_RULES: readonly string[] = ["unit-unknown", "town-unknown", "specialty-town-unknown"];

/** One finding: where, what, its row, and what can be done about it. Not drawn again while a long list scrolls past. */
export const FindingItem = memo(function FindingItem({ finding, onAccept }: FindingItemProps) {
  const styles = useStyles();
  const restoreFocus = useRestoreFocusTarget();
  const { findings: words, shell } = useWords();
  const { busy, goTo, openTab } = usePane();
  const said = useSaid();
  const where = usePlaceText()(finding);
  const place = leadsTo(finding);

  return (
    <div className={styles.item}>
      <div className={styles.line}>
        {place === null ? (
          <Text size={200} weight="semibold">
            {where}
          </Text>
        ) : (
          <Link
            as="button"
            data-go=""
            className={styles.place}
            aria-label={words.finding.goTo(where)}
            onClick={() => goTo(place)}
          >
            {where}
          </Link>
        )}
        {finding.change === "new" && (
          <Badge size="small" appearance="outline" color="brand">
            {words.finding.fresh}
          </Badge>
        )}
        {place !== null && (
          <Link
            as="button"
            className={mergeClasses(styles.small, styles.atEnd)}
            appearance="subtle"
            disabledFocusable={busy}
            aria-label={words.finding.acceptLabel(where)}
            onClick={() => onAccept(finding)}
            {...restoreFocus}
          >
            {words.finding.accept}
          </Link>
        )}
      </div>
      <Text className={styles.sentence}>{said(finding.sentence)}</Text>
      {finding.rowCells !== null && finding.rowCells.length > 0 && (
        <RowContext cells={finding.rowCells} part={finding.part} />
      )}
      {finding.suggestions.length > 0 && (
        <Text size={200}>{words.finding.suggestions(shell.join(finding.suggestions))}</Text>
      )}
      {NAME_RULES.includes(finding.rule) && (
        <div>
          <Link as="button" className={styles.small} onClick={() => openTab("settings")}>
            {words.finding.toSettings}
          </Link>
        </div>
      )}
      {finding.cure !== null && <CureLine finding={finding} cure={finding.cure} where={where} />}
    </div>
  );
});

interface CureLineProps {
  readonly finding: FindingView;
  readonly cure: NonNullable<FindingView["cure"]>;
  readonly where: string;
}

function CureLine({ finding, cure, where }: CureLineProps) {
  const styles = useStyles();
  const { finding: words } = useWords().findings;
  const { head } = useWords().shell;
  const { assistant, busy, run } = usePane();
  return (
    <div className={styles.cure}>
      <CureValues cure={cure} />
      <Button
        size="small"
        disabledFocusable={busy}
        title={busy ? head.busy : undefined}
        aria-label={cure.suggestion === null ? words.cureLabel(where) : words.takeLabel(where, cure.suggestion)}
        onClick={() => run(() => assistant.cure({ findings: [finding.key] }))}
      >
        {cure.suggestion === null ? words.cure : words.take(cure.suggestion)}
      </Button>
    </div>
  );
}

/** What the cell shows now, and what it would show. */
export function CureValues({ cure }: { readonly cure: NonNullable<FindingView["cure"]> }) {
  const styles = useStyles();
  const { finding: words } = useWords().findings;
  return (
    <dl className={styles.values}>
      <div>
        <dt className={styles.term}>{words.before}</dt>
        <dd className={styles.before}>{cure.before === "" ? words.blank : cure.before}</dd>
      </div>
      <div>
        <dt className={styles.term}>{words.after}</dt>
        <dd className={styles.after}>{cure.after === "" ? words.blank : cure.after}</dd>
      </div>
    </dl>
  );
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    minWidth: 0,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  place: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  sentence: { overflowWrap: "anywhere" },
  atEnd: { marginLeft: "auto" },
  small: { fontSize: tokens.fontSizeBase200 },
  cure: {
    display: "flex",
    // The name of a suggestion may take a line of its own.
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    "& button": { flexShrink: 0, maxWidth: "100%" },
  },
  values: {
    flex: "1 1 0",
    minWidth: "120px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    // Spaces are what some cures are about.
    whiteSpace: "pre-wrap",
  },
  term: { display: "inline", color: tokens.colorNeutralForeground2, "&::after": { content: '" "' } },
  before: { display: "inline", margin: 0, textDecorationLine: "line-through" },
  after: { display: "inline", margin: 0, fontWeight: tokens.fontWeightSemibold },
});
