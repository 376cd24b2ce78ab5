import { useId, useState } from "react";
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { CompletionBar } from "../charts/CompletionBar";
import { LightDot } from "../parts/LightDot";
import type { GroupBy } from "../words/completionWords";
import { useWords } from "../words/words";
import { GroupDetails } from "./GroupDetails";
import { groupName, groupOf, type ComparedGroup } from "./groups";
import { NumberLink } from "./NumberLink";
import { percentText } from "../../core/values/figureText";
import { RateText } from "./RateText";
import { ThenText } from "./ThenText";
import { useTableStyles } from "./useTableStyles";
import { useLightCounts } from "./useLightCounts";

const SHOWN_LIGHTS = ["light-red", "light-yellow"] as const;

interface GroupTableProps {
  readonly by: GroupBy;
  readonly groups: readonly ComparedGroup[];
}

/** A line a group: its rate with bar, what is overdue, red and yellow; the name opens all its figures. */
export function GroupTable({ by, groups }: GroupTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { completion: words } = useWords().figures;
  const lights = useLightCounts(
    groups.map((figures) => groupOf(by, figures)),
    SHOWN_LIGHTS,
  );
  const [opened, setOpened] = useState<string | null>(null);

  return (
    <table className={mergeClasses(table.table, styles.table)}>
      <caption className={table.unseen}>{words.caption(words.groups[by], groups.length)}</caption>
      <colgroup>
        <col className={styles.nameColumn} />
        <col className={styles.rateColumn} />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.headings.name}</th>
          <th scope="col">{words.headings.rate}</th>
          <th scope="col" className={table.number}>
            {words.headings.overdue}
          </th>
          <th scope="col" className={table.number}>
            {words.headings.lights}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((figures) => (
          <GroupLines
            key={`${by} ${groupName(figures)}`}
            by={by}
            figures={figures}
            countOf={lights.countOf}
            isOpen={opened === `${by} ${groupName(figures)}`}
            onToggle={(isOpen) => setOpened(isOpen ? `${by} ${groupName(figures)}` : null)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface GroupLinesProps {
  readonly by: GroupBy;
  readonly figures: ComparedGroup;
  readonly countOf: ReturnType<typeof useLightCounts>["countOf"];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

function GroupLines({ by, figures, countOf, isOpen, onToggle }: GroupLinesProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const id = useId();
  const { completion: words } = useWords().figures;
  const name = groupName(figures);
  const group = groupOf(by, figures);
  const notes = [
    figures.longTerm > 0 ? words.longTerm(figures.longTerm) : "",
    figures.paused > 0 ? words.paused(figures.paused) : "",
    figures.undated > 0 ? words.undated(figures.undated) : "",
  ].filter((note) => note !== "");

  return (
    <>
      <tr>
        <th scope="row" className={styles.name}>
          <Button
            appearance="transparent"
            size="small"
            className={styles.open}
            icon={<ChevronRight16Regular className={mergeClasses(isOpen && styles.turned)} />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={words.details(name)}
            onClick={() => onToggle(!isOpen)}
          >
            {name}
          </Button>
          {notes.length > 0 && (
            <span className={styles.notes}>
              {notes.map((note) => (
                <Text key={note} size={100} wrap={false}>
                  {note}
                </Text>
              ))}
            </span>
          )}
        </th>
        <td>
          <RateText
            group={group}
            groupName={name}
            numerator={{ figure: "done", count: figures.done }}
            denominator={{ figure: "countable", count: figures.countable }}
          />
          <CompletionBar
            label={words.bar(
              percentText(figures.completionRate),
              figures.scheduledProgress === null ? null : percentText(figures.scheduledProgress),
            )}
            rate={figures.completionRate}
            scheduled={figures.scheduledProgress}
          />
          <ThenText rate="completionRate" figures={figures} />
        </td>
        <td className={table.number}>
          <NumberLink group={group} groupName={name} figure="overdue" count={figures.overdue} />
        </td>
        <td className={table.number}>
          {SHOWN_LIGHTS.map((figure) => {
            const count = countOf(group, figure);
            return (
              <span key={figure} className={styles.light}>
                <LightDot light={figure === "light-red" ? "red" : "yellow"} />
                <span className={table.unseen}>{words.figures[figure].name}</span>
                {count !== null && (
                  <NumberLink group={group} groupName={name} figure={figure} count={count} align="start" />
                )}
              </span>
            );
          })}
        </td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={4} className={styles.details}>
            <GroupDetails group={group} groupName={name} figures={figures} />
          </td>
        </tr>
      )}
    </>
  );
}

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  nameColumn: { width: "31%" },
  rateColumn: { width: "41%" },
  name: { overflowWrap: "anywhere" },
  open: {
    minWidth: 0,
    padding: 0,
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    "& span:first-child": { marginRight: 0 },
    fontWeight: tokens.fontWeightSemibold,
  },
  turned: { transform: "rotate(90deg)" },
  notes: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  light: { display: "flex", alignItems: "center", justifyContent: "flex-end", gap: tokens.spacingHorizontalXXS },
  details: { backgroundColor: tokens.colorNeutralBackground2 },
});
