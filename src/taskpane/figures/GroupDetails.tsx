import { use, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowFigure, RowGroup } from "../../assistant/views/rowsPage";
import { LightDot } from "../parts/LightDot";
import { useWords } from "../words/words";
import { COUNT_OF, type ComparedGroup } from "./groups";
import { NumberLink } from "./NumberLink";
import { distanceText, percentText } from "../../core/values/figureText";
import { sideOf } from "./sideOf";
import { RateText } from "./RateText";
import { ComparedMonthContext, ThenText } from "./ThenText";
import { useLightCounts } from "./useLightCounts";

interface GroupDetailsProps {
  readonly group: RowGroup;
  readonly groupName: string;
  readonly figures: ComparedGroup;
}

const COUNTS = [
  "total",
  "countable",
  "done",
  "not-done",
  "overdue",
  "done-late",
  "long-term",
  "paused",
  "cancelled",
  "undated",
] as const satisfies readonly RowFigure[];

const RATES = ["averageProgress", "scheduledProgress", "scheduleRate"] as const;

const LIGHT_FIGURES = ["light-red", "light-yellow", "light-green", "light-none"] as const;

/** All figures of one group (SPEC §9); every count opens its rows. */
export function GroupDetails({ group, groupName, figures }: GroupDetailsProps) {
  const styles = useStyles();
  const { completion: words } = useWords().figures;
  // What stands beside a rate wants the whole width.
  const isCompared = use(ComparedMonthContext) !== null;
  const lights = useLightCounts([group], LIGHT_FIGURES);
  const of = { group, groupName };

  return (
    <dl className={styles.list}>
      {COUNTS.map((figure) => (
        <Pair key={figure} name={words.figures[figure].name}>
          <NumberLink {...of} figure={figure} count={COUNT_OF[figure](figures)} />
        </Pair>
      ))}
      <div className={styles.wide}>
        <dt>{words.means.onTimeRate}</dt>
        <dd className={styles.value}>
          <RateText
            {...of}
            numerator={{ figure: "done-on-time", count: figures.doneOnTime }}
            denominator={{ figure: "due-by-now", count: figures.dueByNow }}
          />
          <ThenText rate="onTimeRate" figures={figures} />
        </dd>
      </div>
      {RATES.map((rate) => (
        <Pair key={rate} name={words.means[rate]} isWide={isCompared}>
          {percentText(figures[rate])}
          <ThenText rate={rate} figures={figures} />
        </Pair>
      ))}
      <Pair name={words.figures.dated.name}>
        <NumberLink {...of} figure="dated" count={COUNT_OF.dated(figures)} />
      </Pair>
      {figures.gap !== null && (
        <div className={styles.wide}>
          <dt>{words.means.gap}</dt>
          <dd className={styles.value}>{gapText(figures.gap)}</dd>
        </div>
      )}
      {LIGHT_FIGURES.map((figure) => {
        const count = lights.countOf(group, figure);
        return (
          <Pair key={figure} name={words.figures[figure].name} mark={<LightDot light={LIGHT_OF[figure]} />}>
            {count !== null && <NumberLink {...of} figure={figure} count={count} />}
          </Pair>
        );
      })}
    </dl>
  );

  function gapText(gap: number): string {
    const side = sideOf(gap);
    return side === "level" ? words.onSchedule : words[side](distanceText(gap));
  }
}

interface PairProps {
  readonly name: string;
  readonly mark?: ReactNode;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Pair({ name, mark, isWide = false, children }: PairProps) {
  const styles = useStyles();
  return (
    <div className={isWide ? styles.wide : styles.pair}>
      <dt className={styles.light}>
        {mark}
        <span className={styles.word}>{name}</span>
      </dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

const LIGHT_OF = {
  "light-red": "red",
  "light-yellow": "yellow",
  "light-green": "green",
  "light-none": "none",
} as const;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dd": { margin: 0 },
  },
  pair: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: tokens.spacingVerticalXXL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  wide: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: tokens.spacingVerticalXXL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  value: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  word: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
  light: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
