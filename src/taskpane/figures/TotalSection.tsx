import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FiguresView } from "../../assistant/views/figuresView";
import type { Light } from "../../core/terms/light";
import { CompletionBar } from "../charts/CompletionBar";
import { LIGHTS, LightsBar } from "../charts/LightsBar";
import { useWords } from "../words/words";
import { GroupDetails } from "./GroupDetails";
import { percentText } from "../../core/values/figureText";
import { RateText } from "./RateText";
import { ThenText } from "./ThenText";

const TOTAL = { by: "total" } as const;

interface TotalSectionProps {
  readonly figures: FiguresView;
  /** All task rows by light, or null where they are not known. */
  readonly lights: Readonly<Record<Light, number>> | null;
}

/** All tasks together. */
export function TotalSection({ figures: { completion }, lights }: TotalSectionProps) {
  const styles = useStyles();
  const { figures, shell } = useWords();
  const words = figures.completion;
  const { total } = completion;
  const scheduled = total.scheduledProgress === null ? null : percentText(total.scheduledProgress);
  const parts = LIGHTS.map((light) => shell.summary.count(shell.summary.lights[light], lights?.[light] ?? 0));

  return (
    <section className={styles.card} aria-label={words.totalTitle}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold">
          {words.totalTitle}
        </Text>
        <span className={styles.rate}>
          <Text>{words.means.completionRate}</Text>
          <RateText
            group={TOTAL}
            groupName={words.total}
            numerator={{ figure: "done", count: total.done }}
            denominator={{ figure: "countable", count: total.countable }}
          />
          <ThenText rate="completionRate" figures={total} />
        </span>
      </div>
      <CompletionBar
        label={words.bar(percentText(total.completionRate), scheduled)}
        rate={total.completionRate}
        scheduled={total.scheduledProgress}
      />
      {lights !== null && <LightsBar label={words.lightsBar(shell.join(parts))} counts={lights} />}
      <GroupDetails group={TOTAL} groupName={words.total} figures={total} />
      <Text size={200} className={styles.quiet}>
        {words.barLegend}
      </Text>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    "& h2": { margin: 0 },
  },
  rate: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});
