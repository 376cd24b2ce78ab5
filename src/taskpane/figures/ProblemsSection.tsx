import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ProblemsReport } from "../../core/terms/report";
import { CompletionBar } from "../charts/CompletionBar";
import { Fold } from "../parts/Fold";
import { useWords } from "../words/words";
import { amountText, NO_FIGURE, percentOf, percentText } from "../../core/values/figureText";
import { useTableStyles } from "./useTableStyles";

const LISTS = ["byUnit", "byCategory"] as const;

/** Problems closed, overdue, and how long closing took; by lead unit and by kind. */
export function ProblemsSection({ problems }: { readonly problems: ProblemsReport }) {
  const styles = useStyles();
  const { figures, shell } = useWords();
  const words = figures.others.problems;
  const { closed, total, closeRate, overdue, medianDaysToClose } = problems;
  const facts = [
    words.sentence(closed, total, percentOf(closed, total)),
    words.overdue(overdue),
    medianDaysToClose === null ? "" : words.median(amountText(medianDaysToClose)),
  ].filter((fact) => fact !== "");

  return (
    <Fold level={2} title={words.title}>
      <div className={styles.section}>
        <Text>{shell.join(facts)}</Text>
        <CompletionBar label={`${words.barName} ${percentText(closeRate)}`} rate={closeRate} />
        {LISTS.map((list) => (
          <Fold key={list} level={3} title={words.by[list]}>
            <GroupsTable list={list} groups={problems[list]} />
          </Fold>
        ))}
      </div>
    </Fold>
  );
}

interface GroupsTableProps {
  readonly list: (typeof LISTS)[number];
  readonly groups: ProblemsReport["byUnit"];
}

function GroupsTable({ list, groups }: GroupsTableProps) {
  const table = useTableStyles();
  const { problems: words } = useWords().figures.others;
  return (
    <table className={table.table}>
      <caption className={table.unseen}>{`${words.title} · ${words.by[list]}`}</caption>
      <thead>
        <tr>
          <th scope="col">{list === "byUnit" ? words.unit : words.category}</th>
          <th scope="col" className={table.number}>
            {words.closed}
          </th>
          <th scope="col" className={table.number}>
            {words.overdueHeading}
          </th>
          <th scope="col" className={table.number}>
            {words.medianHeading}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, closed, total, overdue, medianDaysToClose }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={table.number}>{`${closed}/${total} ${percentOf(closed, total)}`}</td>
            <td className={table.number}>{overdue}</td>
            <td className={table.number}>{medianDaysToClose === null ? NO_FIGURE : amountText(medianDaysToClose)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
