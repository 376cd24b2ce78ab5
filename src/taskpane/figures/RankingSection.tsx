import { useMemo } from "react";
import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { FiguresView } from "../../assistant/views/figuresView";
import { Fold } from "../parts/Fold";
import { scoringChangesText } from "../../core/count/months/scoringChangesText";
import { useSaid, useWords } from "../words/words";
import { RankingTable } from "./RankingTable";

const LISTS = ["towns", "units"] as const;

/** Ranks of towns and units; where errors stand behind them, that is said first. */
export function RankingSection({ figures }: { readonly figures: FiguresView }) {
  const styles = useStyles();
  const { ranking: words } = useWords().figures;
  const said = useSaid();
  const { ranking, openErrors, ties, minimumCountable, comparedWith } = figures;
  const otherwise = scoringChangesText(figures, comparedWith);
  const doubtful = useMemo(
    () =>
      LISTS.reduce(
        (sum, list) => sum + ranking[list].filter(({ name }) => (openErrors[list][name] ?? 0) > 0).length,
        0,
      ),
    [ranking, openErrors],
  );

  return (
    <div className={styles.section}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {words.title}
      </Text>
      {doubtful > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.careful(doubtful)}</MessageBarBody>
        </MessageBar>
      )}
      <Text size={200} className={styles.quiet}>
        {words.rule(ties, minimumCountable)}
      </Text>
      {otherwise !== null && (
        <Text size={200} className={styles.quiet}>
          {said(otherwise)}
        </Text>
      )}
      {LISTS.map((list) => (
        <Fold key={list} level={3} title={words.fold(words.lists[list], ranking[list].length)} open={list === "towns"}>
          <RankingTable list={list} figures={figures} />
          <Unranked members={ranking.unranked[list]} minimum={minimumCountable} />
        </Fold>
      ))}
    </div>
  );
}

interface UnrankedProps {
  readonly members: FiguresView["ranking"]["unranked"]["towns"];
  readonly minimum: number;
}

function Unranked({ members, minimum }: UnrankedProps) {
  const styles = useStyles();
  const { figures, shell } = useWords();
  if (members.length === 0) return null;
  return (
    <Text size={200} block className={styles.unranked}>
      <Text size={200} weight="semibold">
        {figures.ranking.unranked(minimum)}
      </Text>
      <br />
      {shell.join(members.map(({ name, countable }) => figures.ranking.unrankedMember(name, countable)))}
    </Text>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  unranked: { paddingTop: tokens.spacingVerticalS },
});
