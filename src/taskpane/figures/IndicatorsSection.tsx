import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../../assistant/assistant";
import type { IndicatorEntry } from "../../core/terms/report";
import { CompletionBar } from "../charts/CompletionBar";
import { MoreList } from "../findings/MoreList";
import { Fold } from "../parts/Fold";
import { useWords } from "../words/words";
import { CutNote } from "./CutNote";
import { GapText } from "./GapText";
import { percentText } from "../../core/values/figureText";
import { useRowPlace } from "./useRowPlace";

interface IndicatorsSectionProps {
  readonly indicators: readonly IndicatorEntry[];
  readonly onGoTo: (place: Place) => void;
}

/** Each indicator's share of its target against the year gone; its name leads to the row. */
export function IndicatorsSection({ indicators, onGoTo }: IndicatorsSectionProps) {
  const { indicators: words } = useWords().figures.others;
  return (
    <Fold level={2} title={words.title}>
      <MoreList items={indicators} draw={(indicator) => <Indicator indicator={indicator} onGoTo={onGoTo} />} />
      <CutNote listed={indicators.length} />
    </Fold>
  );
}

interface IndicatorProps {
  readonly indicator: IndicatorEntry;
  readonly onGoTo: (place: Place) => void;
}

function Indicator({ indicator: { file, sheet, row, name, rate, scheduled, gap }, onGoTo }: IndicatorProps) {
  const styles = useStyles();
  const { figures, shell } = useWords();
  const words = figures.others.indicators;
  const place = useRowPlace()({ file, sheet, row });
  const shown = name ?? words.nameless;
  const line = words.line(percentText(rate), percentText(scheduled));
  return (
    <div className={styles.indicator}>
      <Link
        as="button"
        type="button"
        className={styles.link}
        aria-label={figures.rows.goTo(shown, place)}
        onClick={() => onGoTo({ file, sheet, cell: `A${row}` })}
      >
        {shown}
      </Link>
      <Text size={200} className={styles.quiet}>
        {place}
      </Text>
      <Text size={200}>{rate === null ? words.none : line}</Text>
      <GapText gap={gap} />
      {rate !== null && <CompletionBar label={`${shown}${shell.colon}${line}`} rate={rate} scheduled={scheduled} />}
    </div>
  );
}

const useStyles = makeStyles({
  indicator: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  link: { textAlign: "left", minHeight: tokens.spacingVerticalXXL },
});
