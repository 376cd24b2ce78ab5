import { scoreText } from "../../core/values/figureText";
import { useId, useState } from "react";
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { FiguresView } from "../../assistant/views/figuresView";
import { inBoth } from "../../core/base/inBoth";
import type { ComparedFigures, ComparedMember } from "../../core/terms/report";
import { SeverityMark } from "../parts/SeverityMark";
import { useSaid, useWords } from "../words/words";
import { RankChange } from "./RankChange";
import { ScoreTable } from "./ScoreTable";
import { useTableStyles } from "./useTableStyles";

interface RankingTableProps {
  readonly list: "towns" | "units";
  readonly figures: FiguresView;
}

/** Rank, name with what the rank hangs on, score; the name opens the parts of the score. */
export function RankingTable({ list, figures }: RankingTableProps) {
  const table = useTableStyles();
  const { ranking: words } = useWords().figures;
  const said = useSaid();
  const [opened, setOpened] = useState<string | null>(null);
  const members = figures.ranking[list];
  const groups = list === "towns" ? figures.completion.towns : figures.completion.unitsAsLead;
  if (members.length === 0) return <Text>{words.none}</Text>;

  return (
    <table className={table.table}>
      <caption className={table.unseen}>{words.caption(words.lists[list])}</caption>
      <thead>
        <tr>
          <th scope="col">{words.headings.rank}</th>
          <th scope="col">{words.headings.name}</th>
          <th scope="col" className={table.number}>
            {words.headings.score}
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberLines
            key={member.name}
            list={list}
            member={member}
            group={groups.find(({ name }) => name === member.name)}
            hangsOn={said(inBoth(member.hangsOn, figures.hangsOnEn[list][member.name] ?? member.hangsOn))}
            weights={figures.weights}
            errors={figures.openErrors[list][member.name] ?? 0}
            isOpen={opened === member.name}
            onToggle={(isOpen) => setOpened(isOpen ? member.name : null)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface MemberLinesProps {
  readonly list: "towns" | "units";
  readonly member: ComparedMember;
  readonly group: ComparedFigures | undefined;
  readonly hangsOn: string;
  readonly weights: FiguresView["weights"];
  readonly errors: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

function MemberLines({ list, member, group, hangsOn, weights, errors, isOpen, onToggle }: MemberLinesProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const id = useId();
  const { ranking: words } = useWords().figures;
  const { name, rank, score } = member;
  return (
    <>
      <tr>
        <td className={styles.rank}>
          {words.rank(rank)}
          <RankChange member={member} />
        </td>
        <th scope="row">
          <Button
            appearance="transparent"
            size="small"
            className={styles.open}
            icon={<ChevronRight16Regular className={mergeClasses(isOpen && styles.turned)} />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => onToggle(!isOpen)}
          >
            {name}
          </Button>
          <Text size={200} block className={styles.below}>
            {hangsOn}
          </Text>
          {errors > 0 && (
            <Text size={200} className={styles.errors}>
              <SeverityMark severity="warning" />
              <span>{words.errors(errors)}</span>
            </Text>
          )}
        </th>
        <td className={mergeClasses(table.number, styles.score)}>{scoreText(score)}</td>
      </tr>
      {isOpen && group !== undefined && (
        <tr id={id}>
          <td colSpan={3} className={styles.details}>
            <ScoreTable
              group={{ by: list === "towns" ? "town" : "unit-as-lead", name }}
              member={member}
              figures={group}
              weights={weights}
            />
          </td>
        </tr>
      )}
    </>
  );
}

const useStyles = makeStyles({
  rank: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  open: {
    minWidth: 0,
    padding: 0,
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
  },
  turned: { transform: "rotate(90deg)" },
  below: { color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalXL },
  errors: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  score: { fontWeight: tokens.fontWeightSemibold },
  details: { backgroundColor: tokens.colorNeutralBackground2 },
});
