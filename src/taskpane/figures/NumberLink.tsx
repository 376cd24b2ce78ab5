import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RowFigure, RowGroup } from "../../assistant/views/rowsPage";
import { useWords } from "../words/words";
import { useOpenRows } from "./openRows";

interface NumberLinkProps {
  readonly group: RowGroup;
  readonly groupName: string;
  readonly figure: RowFigure;
  readonly count: number;
  /** Where the digits stand in the area that can be hit: next to what they belong to. */
  readonly align?: "start" | "end";
}

/** A count that opens the rows it counts; nothing stands behind a zero. */
export function NumberLink({ group, groupName, figure, count, align = "end" }: NumberLinkProps) {
  const styles = useStyles();
  const open = useOpenRows();
  const { figures, shell } = useWords();
  const text = shell.number(count);
  if (count === 0) return <span className={mergeClasses(styles.number, styles[align])}>{text}</span>;
  return (
    <Link
      as="button"
      type="button"
      className={mergeClasses(styles.number, styles.link, styles[align])}
      aria-label={figures.completion.opens(groupName, figures.completion.figures[figure].name, count)}
      data-figure={figure}
      onClick={() => open({ group, groupName, figure })}
    >
      {text}
    </Link>
  );
}

const useStyles = makeStyles({
  // Big enough to hit with a finger or a shaking hand.
  number: {
    display: "inline-flex",
    alignItems: "center",
    minWidth: tokens.spacingHorizontalXXL,
    minHeight: tokens.spacingVerticalXXL,
    fontVariantNumeric: "tabular-nums",
  },
  link: { fontSize: "inherit", textDecorationLine: "underline" },
  start: { justifyContent: "flex-start" },
  end: { justifyContent: "flex-end" },
});
