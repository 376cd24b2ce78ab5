import { memo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../core/workbook/address";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./frozenPart";
import type { GridShape } from "./GridRow";

interface GridHeadsProps {
  readonly label: string;
  readonly shape: GridShape;
  /** Of the frozen columns. */
  readonly frozenWidth: number;
  readonly selected: number;
}

/** The letters over the columns. */
export const GridHeads = memo(function GridHeads({ label, shape, frozenWidth, selected }: GridHeadsProps) {
  const styles = useStyles();
  const { columns, numbers, frozenColumns: frozen, leftOf, width } = shape;
  const head = (number: number) => (
    <div
      key={number}
      role="columnheader"
      className={styles.head}
      data-selected={number === selected || undefined}
      style={{ left: leftOf(number), width: columns.sizeOf(number), height: HEAD_HEIGHT }}
    >
      {columns.sizeOf(number) > 0 ? columnLetters(number) : ""}
    </div>
  );
  return (
    <div role="row" aria-rowindex={1} className={styles.heads} style={{ height: HEAD_HEIGHT, width }}>
      <div className={styles.still} style={{ width: HEAD_WIDTH + frozenWidth }}>
        <div role="columnheader" className={styles.corner} style={{ width: HEAD_WIDTH, height: HEAD_HEIGHT }}>
          <span className={styles.unseen}>{label}</span>
        </div>
        {numbers.filter((number) => number <= frozen).map(head)}
      </div>
      {numbers.filter((number) => number > frozen).map(head)}
    </div>
  );
});

const useStyles = makeStyles({
  heads: { position: "relative" },
  still: { position: "sticky", left: 0, zIndex: 2, height: 0 },
  corner: {
    position: "absolute",
    left: 0,
    top: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
  },
  head: {
    position: "absolute",
    top: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
    boxSizing: "border-box",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    "&[data-selected]": {
      backgroundColor: tokens.colorNeutralBackground3Pressed,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
