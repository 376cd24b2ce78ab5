import { createContext, use } from "react";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { GroupFigures } from "../../core/terms/report";
import { percentText, shownPointsText } from "../../core/values/figureText";
import { useWords } from "../words/words";

/** The closed month that figures stand beside, as it is called there: `5月`; null where there is none. */
export const ComparedMonthContext = createContext<string | null>(null);

type Rate = "completionRate" | "onTimeRate" | "averageProgress" | "scheduledProgress" | "scheduleRate";

interface ThenTextProps {
  readonly rate: Rate;
  readonly figures: Pick<GroupFigures, Rate> & { readonly previous: GroupFigures | null };
}

/** `5月18.5%，+3.1个百分点`: what a rate was in the closed month, and the difference. Nothing where there is no such month. */
export function ThenText({ rate, figures }: ThenTextProps) {
  const styles = useStyles();
  const month = use(ComparedMonthContext);
  const { months } = useWords();
  if (month === null) return null;
  const { previous } = figures;
  return (
    <Text size={100} block className={styles.then}>
      {previous === null
        ? months.thenNothing(month)
        : months.then(month, percentText(previous[rate]), difference(previous[rate], figures[rate]))}
    </Text>
  );

  function difference(then: number | null, now: number | null): string | null {
    if (then === null || now === null) return null;
    const points = shownPointsText(now, then);
    return points === "0.0" || points === "-0.0" ? months.bridge.level : months.points(points);
  }
}

const useStyles = makeStyles({
  then: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});
