import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../../assistant/assistant";
import type { RowView } from "../../assistant/views/rowsPage";
import { LightDot } from "../parts/LightDot";
import { SeverityMark } from "../parts/SeverityMark";
import { useSaid, useWords } from "../words/words";
import { percentText } from "../../core/values/figureText";
import { RowLink } from "./RowLink";
import { useRowPlace } from "./useRowPlace";

interface RowItemProps {
  readonly row: RowView;
  /** ISO: its year is left out of days. */
  readonly asOf: string;
  readonly onGoTo: (place: Place) => void;
}

/** One record: what it is about, where it stands, how far it is, and why its light shows. */
export function RowItem({ row, asOf, onGoTo }: RowItemProps) {
  const styles = useStyles();
  const { figures, shell } = useWords();
  const words = figures.rows;
  const said = useSaid();
  const place = useRowPlace()(row);
  const facts = [
    row.state === null ? "" : words.states[row.state],
    row.due === null ? "" : words.due(shell.day(row.due, asOf)),
    row.finished === null ? "" : words.finished(shell.day(row.finished, asOf)),
    row.progress === null || row.state === "done" ? "" : words.progress(percentText(row.progress)),
    row.daysOverdue > 0 && row.lightReason === null ? words.overdue(row.daysOverdue) : "",
  ].filter((fact) => fact !== "");
  const members = [row.towns.length === 0 ? "" : shell.join(row.towns), leadText()].filter((text) => text !== "");

  function leadText(): string {
    return row.leadUnits.length === 0 ? "" : words.lead(shell.join(row.leadUnits));
  }
  return (
    <div className={styles.row}>
      <RowLink row={row} onGoTo={onGoTo} />
      <Text size={200} className={styles.quiet}>
        {[place, ...facts].join(" · ")}
      </Text>
      {row.light !== null && (
        <Text size={200} className={styles.light}>
          <LightDot light={row.light} />
          <span>
            {words.light(shell.summary.lights[row.light], row.lightReason === null ? null : said(row.lightReason))}
          </span>
        </Text>
      )}
      {members.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {members.join(" · ")}
        </Text>
      )}
      {row.errors > 0 && (
        <Text size={200} className={styles.light}>
          <SeverityMark severity="error" />
          <span>{words.errors(row.errors)}</span>
        </Text>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  light: { display: "inline-flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
});
