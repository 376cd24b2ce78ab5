import { useId, useState } from "react";
import { Label, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ProjectsReport, ThreeBatches } from "../../core/terms/report";
import { useWords } from "../words/words";
import { amountText } from "../../core/values/figureText";
import { useTableStyles } from "./useTableStyles";

const LISTS = ["towns", "specialtyTowns", "byMonth"] as const;
const BATCHES = ["signed", "started", "produced"] as const;

/** 三个一批: projects signed, started and producing with their investment, by town, specialty town or month. */
export function BatchesTable({ projects }: { readonly projects: ProjectsReport }) {
  const styles = useStyles();
  const table = useTableStyles();
  const id = useId();
  const { figures } = useWords();
  const { submissions, projects: words, amount } = figures.others;
  const [list, setList] = useState<(typeof LISTS)[number]>("towns");
  const lines: readonly (ThreeBatches & { readonly title: string })[] =
    list === "byMonth"
      ? projects.byMonth.map((line) => ({ ...line, title: submissions.monthText(line.month) }))
      : projects[list].map((line) => ({ ...line, title: line.name }));

  return (
    <div className={styles.batches}>
      <Label className={table.unseen} htmlFor={id}>
        {figures.completion.by}
      </Label>
      <Select
        id={id}
        size="small"
        value={list}
        onChange={(_, { value }) => setList(LISTS.find((each) => each === value) ?? list)}
      >
        {LISTS.map((each) => (
          <option key={each} value={each}>
            {words.batchesBy[each]}
          </option>
        ))}
      </Select>
      <table className={table.table}>
        <caption className={table.unseen}>{`${words.batches} · ${words.batchesBy[list]}`}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name[list]}</th>
            {BATCHES.map((batch) => (
              <th key={batch} scope="col" className={table.number}>
                {words[batch]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.title}>
              <th scope="row">{line.title}</th>
              {BATCHES.map((batch) => (
                <td key={batch} className={table.number}>
                  {line[batch].count}
                  {line[batch].count > 0 && (
                    <Text size={100} block>
                      {amount(amountText(line[batch].totalInvestment))}
                    </Text>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  batches: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
