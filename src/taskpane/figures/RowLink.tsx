import { Link, makeStyles } from "@fluentui/react-components";
import type { Place } from "../../assistant/assistant";
import type { LedgerKind } from "../../core/terms/ledgerKind";
import { useWords } from "../words/words";
import { useRowPlace } from "./useRowPlace";

interface RowLinkProps {
  readonly row: Place & { readonly ledger: LedgerKind; readonly row: number; readonly matter: string };
  readonly onGoTo: (place: Place) => void;
}

/** What a row is about, as the way to its cell. */
export function RowLink({ row, onGoTo }: RowLinkProps) {
  const styles = useStyles();
  const { rows } = useWords().figures;
  const rowPlace = useRowPlace();
  const { file, sheet, cell } = row;
  const matter = row.matter === "" ? rows.nameless(row.ledger) : row.matter;
  return (
    <Link
      as="button"
      type="button"
      className={styles.link}
      aria-label={rows.goTo(matter, rowPlace(row))}
      onClick={() => onGoTo({ file, sheet, cell })}
    >
      {matter}
    </Link>
  );
}

const useStyles = makeStyles({ link: { textAlign: "left" } });
