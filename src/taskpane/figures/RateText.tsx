import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RowFigure, RowGroup } from "../../assistant/views/rowsPage";
import { NumberLink } from "./NumberLink";
import { percentOf } from "../../core/values/figureText";

interface RateTextProps {
  readonly group: RowGroup;
  readonly groupName: string;
  readonly numerator: { readonly figure: RowFigure; readonly count: number };
  readonly denominator: { readonly figure: RowFigure; readonly count: number };
}

/** `4/11 36.4%`: a rate never without its numerator and denominator, each of which opens its rows. */
export function RateText({ group, groupName, numerator, denominator }: RateTextProps) {
  const styles = useStyles();
  return (
    <span className={styles.rate}>
      <span className={styles.fraction}>
        <NumberLink group={group} groupName={groupName} {...numerator} />
        <span>/</span>
        <NumberLink group={group} groupName={groupName} {...denominator} align="start" />
      </span>
      <Text weight="semibold">{percentOf(numerator.count, denominator.count)}</Text>
    </span>
  );
}

const useStyles = makeStyles({
  rate: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
  },
  fraction: { display: "inline-flex", alignItems: "center" },
});
