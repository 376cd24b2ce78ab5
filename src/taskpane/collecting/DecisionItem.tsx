import { useRef, useState } from "react";
import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReturnedDecision } from "../../assistant/views/collectionView";
import type { Verdict } from "../../core/show/collecting/verdict";
import { usePane } from "../parts/pane";
import { useWords } from "../words/words";
import { InsteadField } from "./InsteadField";
import { ReturnedPlaceLink } from "./ReturnedPlaceLink";
import { useCollectWords } from "./useCollectWords";
import { useFocusNext } from "./useFocusNext";

interface DecisionItemProps {
  readonly decision: ReturnedDecision;
  readonly isLoading: boolean;
}

/** Something to decide: what was sent, returned and stands there now, and a button for each thing that may be done. */
export function DecisionItem({ decision, isLoading }: DecisionItemProps) {
  const styles = useStyles();
  const words = useCollectWords();
  const item = useRef<HTMLElement>(null);
  useFocusNext(item);
  const { id, kind, reason, place, matter, heading, sent, returned, now, from, written } = decision;
  const isRow = kind === "unknown-row" || kind === "lost-row";
  const values = isRow
    ? [...(returned === null ? [] : [words.values.returned(returned)])]
    : [
        // Nobody knows what was sent where a file does not say whose it is.
        ...(kind === "no-identity" && sent === null ? [] : [words.values.sent(sent)]),
        words.values.returned(returned),
        words.values.now(now),
      ];
  return (
    <article
      ref={item}
      className={styles.item}
      aria-label={`${kind === null ? words.unreadableLine : words.kinds[kind]} ${matter}`}
    >
      <div className={styles.head}>
        <Badge appearance="outline" color="warning" title={kind === null ? undefined : words.why(kind)}>
          {kind === null ? words.unreadableLine : words.kinds[kind]}
        </Badge>
        <Text size={200} weight="semibold">
          {heading ?? ""}
        </Text>
      </div>
      <ReturnedPlaceLink place={place} matter={matter} />
      {values.map((value) => (
        <Text key={value} size={200}>
          {value}
        </Text>
      ))}
      {reason !== null && <Text size={200}>{words.reasons[reason]}</Text>}
      {from !== "" && (
        <Text size={100} className={styles.quiet}>
          {words.from(from)}
        </Text>
      )}
      {written !== "" && <Text size={200}>{words.written(written)}</Text>}
      {id === null ? (
        <Text size={100} className={styles.quiet}>
          {words.afterMerging}
        </Text>
      ) : (
        <Verdicts id={id} decision={decision} isLoading={isLoading} />
      )}
    </article>
  );
}

function Verdicts({ id, decision, isLoading }: DecisionItemProps & { readonly id: string }) {
  const styles = useStyles();
  const words = useCollectWords();
  const { shell } = useWords();
  const { assistant, busy, run, today } = usePane();
  /** Null: nobody writes one. */
  const [instead, setInstead] = useState<string | null>(null);
  const isIdle = !busy && !isLoading;
  const why = isIdle ? undefined : shell.head.busy;
  const about = [decision.matter, decision.heading].filter((part) => part !== null && part !== "").join(" ");
  const decide = (verdict: Verdict): void => run(() => assistant.decide({ target: { lines: [id] }, verdict, today }));

  return (
    <>
      <div className={styles.buttons}>
        {decision.verdicts.map((verdict) => (
          <Button
            key={verdict}
            size="small"
            disabledFocusable={!isIdle}
            title={why}
            aria-label={words.pair(words.verdict[verdict], about)}
            aria-expanded={verdict === "instead" ? instead !== null : undefined}
            onClick={() =>
              verdict === "instead" ? setInstead(instead === null ? "" : null) : decide({ kind: verdict })
            }
          >
            {words.verdict[verdict]}
          </Button>
        ))}
      </div>
      {instead !== null && (
        <InsteadField
          about={about}
          text={instead}
          isIdle={isIdle}
          why={why}
          onText={setInstead}
          onDo={(text) => decide({ kind: "instead", text })}
          onCancel={() => setInstead(null)}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, maxWidth: "100%" },
});
