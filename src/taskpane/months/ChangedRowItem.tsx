import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../../assistant/assistant";
import type { ChangedRowView, ChangeList } from "../../assistant/views/monthView";
import { RowLink } from "../figures/RowLink";
import { useRowPlace } from "../figures/useRowPlace";
import { useWords } from "../words/words";
import { passageText } from "./passageText";

interface ChangedRowItemProps {
  readonly list: ChangeList;
  readonly row: ChangedRowView;
  /** ISO: its year is left out of days. */
  readonly asOf: string;
  readonly onGoTo: (place: Place) => void;
}

/** One changed record: what it is about, what of it has changed, and where it stands. */
export function ChangedRowItem({ list, row, asOf, onGoTo }: ChangedRowItemProps) {
  const styles = useStyles();
  const allWords = useWords();
  const { months, figures, shell } = allWords;
  const rowPlace = useRowPlace();
  const { file, sheet, cell } = row;
  const place = cell === null ? months.changes.placeThen(file, sheet, row.row) : rowPlace(row);
  const lead = row.leadUnits.length === 0 ? [] : [figures.rows.lead(shell.join(row.leadUnits))];
  const passage = passageText(list, row, allWords, asOf);

  return (
    <div className={styles.row}>
      {cell === null ? (
        <Text weight="semibold">{row.matter === "" ? figures.rows.nameless(row.ledger) : row.matter}</Text>
      ) : (
        <RowLink row={{ ...row, cell }} onGoTo={onGoTo} />
      )}
      {passage !== "" && <Text size={200}>{passage}</Text>}
      <Text size={200} className={styles.quiet}>
        {[place, ...lead].join(" · ")}
      </Text>
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
});
