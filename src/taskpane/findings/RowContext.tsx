import { useId, useState } from "react";
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FindingView } from "../../assistant/views/findingsPage";
import { useWords } from "../words/words";

/** About as many characters as three short lines hold in the narrowest pane. */
const SHORT_ROW = 60;

interface RowContextProps {
  readonly cells: NonNullable<FindingView["rowCells"]>;
  /** The piece of the faulty cell that is meant; null where it is all of it. */
  readonly part: string | null;
}

/** The whole row of the record, what is faulty standing out; long rows are cut to three lines until asked for. */
export function RowContext({ cells, part }: RowContextProps) {
  const styles = useStyles();
  const id = useId();
  const { finding } = useWords().findings;
  const [isWhole, setIsWhole] = useState(false);
  const isLong = cells.reduce((sum, { heading, text }) => sum + heading.length + text.length + 2, 0) > SHORT_ROW;

  // Cut short, the faulty cell comes first, or it might be what is cut away.
  const faultyFirst = [...cells.filter(({ faulty }) => faulty), ...cells.filter(({ faulty }) => !faulty)];

  return (
    <div>
      <dl id={id} aria-label={finding.rowLabel} className={mergeClasses(styles.row, isLong && !isWhole && styles.cut)}>
        {(isLong && !isWhole ? faultyFirst : cells).map(({ heading, text, faulty }, index) => (
          <div key={index} className={styles.cell}>
            <dt className={styles.heading}>{heading}</dt>
            <dd className={styles.text}>{faulty ? <FaultyText text={text} part={part} /> : text}</dd>
          </div>
        ))}
      </dl>
      {isLong && (
        <Link
          as="button"
          className={styles.more}
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? finding.lessRow : finding.wholeRow}
        </Link>
      )}
    </div>
  );
}

function FaultyText({ text, part }: { readonly text: string; readonly part: string | null }) {
  const styles = useStyles();
  const { finding } = useWords().findings;
  const at = part === null ? -1 : text.indexOf(part);
  const meant = part === null || at < 0 ? text : part;
  return (
    <>
      {at > 0 && text.slice(0, at)}
      <mark className={styles.faulty}>
        {meant === "" ? finding.blank : meant}
        <span className={styles.unseen}>{finding.faulty}</span>
      </mark>
      {at >= 0 && text.slice(at + meant.length)}
    </>
  );
}

const useStyles = makeStyles({
  row: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  cut: { maxHeight: `calc(3 * ${tokens.lineHeightBase200})`, overflow: "hidden" },
  // Apart by space: a dot between them would dangle wherever a line ends.
  cell: { display: "inline", marginRight: tokens.spacingHorizontalM },
  heading: { display: "inline", color: tokens.colorNeutralForeground3, "&::after": { content: '" "' } },
  text: { display: "inline", margin: 0 },
  faulty: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
  more: { fontSize: tokens.fontSizeBase200 },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
