import { use } from "react";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { isRankUnknown } from "../../core/count/months/rankMove";
import type { ComparedMember } from "../../core/terms/report";
import { useWords } from "../words/words";
import { ComparedMonthContext } from "./ThenText";
import { useTableStyles } from "./useTableStyles";

/** `↑2`, `↓1`, `—`, `新` beside a rank (MONTH §3). Nothing where there is no month to compare with. */
export function RankChange({ member: { change, isNew, previous } }: { readonly member: ComparedMember }) {
  const styles = useStyles();
  const table = useTableStyles();
  const month = use(ComparedMonthContext);
  const { rank: words } = useWords().months;
  if (month === null) return null;
  const meaning = words.meaning(month, isRankUnknown({ previous, isNew }) ? "unknown" : (previous?.rank ?? null));
  return (
    <Text size={200} block className={styles.change} title={meaning}>
      <span aria-hidden>{sign()}</span>
      <span className={table.unseen}>{meaning}</span>
    </Text>
  );

  function sign(): string {
    if (isNew) return words.isNew;
    if (change === null || change === 0) return words.same;
    return change > 0 ? words.up(change) : words.down(-change);
  }
}

const useStyles = makeStyles({
  change: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, position: "relative" },
});
