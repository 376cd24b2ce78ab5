import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { SubmissionEntry } from "../../core/terms/report";
import { Fold } from "../parts/Fold";
import { useWords } from "../words/words";
import { useTableStyles } from "./useTableStyles";

interface SubmissionsSectionProps {
  readonly submissions: readonly SubmissionEntry[];
  /** ISO. */
  readonly asOf: string;
}

/** Monthly reports by month and specialty town: on time, late, missing. */
export function SubmissionsSection({ submissions, asOf }: SubmissionsSectionProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { figures, shell } = useWords();
  const words = figures.others.submissions;
  const towns = [...new Set(submissions.map(({ specialtyTown }) => specialtyTown))];
  const months = [...new Set(submissions.map(({ month }) => month))].toReversed();
  const count = (result: SubmissionEntry["result"]) => submissions.filter((each) => each.result === result).length;

  return (
    <Fold level={2} title={words.title}>
      {submissions.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <>
          <Text block>{words.counts(count("on-time"), count("late"), count("missing"))}</Text>
          <table className={mergeClasses(table.table, styles.table)}>
            <caption className={table.unseen}>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.month}</th>
                {towns.map((town) => (
                  <th key={town} scope="col">
                    {town}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month}>
                  <th scope="row">{words.monthText(month)}</th>
                  {towns.map((town) => (
                    <td key={town}>{resultText(submissions, month, town)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Fold>
  );

  function resultText(entries: readonly SubmissionEntry[], month: string, town: string): string {
    const entry = entries.find((each) => each.month === month && each.specialtyTown === town);
    if (entry === undefined) return "";
    const day = entry.result === "late" && entry.submitted !== null ? shell.day(entry.submitted, asOf) : null;
    return `${words.results[entry.result]}${day === null ? "" : words.submitted(day)}`;
  }
}

const useStyles = makeStyles({
  table: { marginTop: tokens.spacingVerticalXS },
});
