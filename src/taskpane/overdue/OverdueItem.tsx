import { Badge, type BadgeProps, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../../assistant/assistant";
import type { OverduePage } from "../../assistant/views/overduePage";
import type { Step } from "../../core/terms/step";
import { RowLink } from "../figures/RowLink";
import { useRowPlace } from "../figures/useRowPlace";
import { useWords } from "../words/words";

/** Each step weightier than the one before, by fill and not by colour alone. */
const BADGES: Readonly<Record<Step, Pick<BadgeProps, "appearance" | "color">>> = {
  催办: { appearance: "outline", color: "informative" },
  督办: { appearance: "outline", color: "danger" },
  通知书: { appearance: "filled", color: "danger" },
};

interface OverdueItemProps {
  readonly entry: OverduePage["entries"][number];
  /** ISO: its year is left out of days. */
  readonly asOf: string;
  readonly onGoTo: (place: Place) => void;
}

/** One thing that is overdue: what, for how long, what was missed, who leads it, and the step that follows. */
export function OverdueItem({ entry, asOf, onGoTo }: OverdueItemProps) {
  const styles = useStyles();
  const { figures, shell } = useWords();
  const { overdue: words } = figures;
  const place = useRowPlace()(entry);
  const day = shell.day(entry.due, asOf);

  return (
    <div className={styles.entry}>
      <RowLink row={entry} onGoTo={onGoTo} />
      <span className={styles.line}>
        <Text size={200} weight="semibold">
          {words.days(entry.days)}
        </Text>
        <Badge {...BADGES[entry.step]}>{words.steps[entry.step]}</Badge>
        <Text size={200}>{entry.what === undefined ? words.due(day) : words.missed(entry.what, day)}</Text>
      </span>
      <Text size={200} className={styles.quiet}>
        {[shell.kinds[entry.ledger], place, entry.units.length === 0 ? words.noUnit : shell.join(entry.units)].join(
          " · ",
        )}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    overflowWrap: "anywhere",
  },
  line: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});
