import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../../assistant/assistant";
import type { UnassignedRow } from "../../assistant/views/templatesView";
import { RowLink } from "../figures/RowLink";
import { useRowPlace } from "../figures/useRowPlace";
import { Fold } from "../parts/Fold";
import { useTemplateWords } from "./useTemplateWords";

interface UnassignedRowsProps {
  readonly rows: readonly UnassignedRow[];
  readonly onGoTo: (place: Place) => void;
}

/** Rows that are asked of nobody, for no lead unit of theirs is known: each a way to its cell. */
export function UnassignedRows({ rows, onGoTo }: UnassignedRowsProps) {
  const styles = useStyles();
  const { out: words } = useTemplateWords();
  const rowPlace = useRowPlace();
  if (rows.length === 0) return null;
  return (
    <Fold level={3} look="card" title={words.unassigned(rows.length)}>
      <Text block size={200}>
        {words.unassignedSentence}
      </Text>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={`${row.file}!${row.sheet}!${row.row}`} className={styles.row}>
            <RowLink row={row} onGoTo={onGoTo} />
            <Text size={200} className={styles.quiet}>
              {rowPlace(row)}
            </Text>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});
