import { useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import type { MissingUnit } from "../../assistant/views/collectionView";
import type { ListTable } from "../../assistant/views/listTable";
import { listText } from "../../assistant/views/listText";
import type { SheetCell } from "../../core/show/sheets/sheetModel";
import { useTableStyles } from "../figures/useTableStyles";
import { copyText } from "../parts/copyText";
import { Fold } from "../parts/Fold";
import { usePane } from "../parts/pane";
import { useWords } from "../words/words";
import { useCollectWords } from "./useCollectWords";

interface MissingUnitsProps {
  readonly missing: readonly MissingUnit[];
  readonly month: string;
}

/** Units that were sent rows and have returned nothing, to be taken away as a list. */
export function MissingUnits({ missing, month }: MissingUnitsProps) {
  const table = useTableStyles();
  const words = useCollectWords();
  const { shell } = useWords();
  if (missing.length === 0) return <Text>{words.nobodyMissing(month)}</Text>;
  const [unit, rows, cells] = words.list(month).headings;
  return (
    <Fold level={3} look="card" open title={words.missing(missing.length, month)}>
      <Text size={200} block>
        {words.missingSentence}
      </Text>
      <TakeMissing missing={missing} month={month} />
      <table className={table.table}>
        <caption className={table.unseen}>{words.missing(missing.length, month)}</caption>
        <thead>
          <tr>
            <th scope="col">{unit}</th>
            <th scope="col" className={table.number}>
              {rows}
            </th>
            <th scope="col" className={table.number}>
              {cells}
            </th>
          </tr>
        </thead>
        <tbody>
          {missing.map((one) => (
            <tr key={one.unit}>
              <th scope="row">{one.unit}</th>
              <td className={table.number}>{shell.number(one.rows)}</td>
              <td className={table.number}>{shell.number(one.cells)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

function TakeMissing({ missing, month }: MissingUnitsProps) {
  const styles = useStyles();
  const words = useCollectWords();
  const { takeAway } = useWords();
  const { run, saving } = usePane();
  const [said, setSaid] = useState("");
  const { name, purpose, headings } = words.list(month);
  const list: ListTable = {
    name,
    purpose,
    columns: headings.map((heading, place) => ({ heading, width: place === 0 ? 28 : 10 })),
    lines: missing.map(({ unit, rows, cells }): readonly SheetCell[] => [
      { value: unit, role: "text" },
      { value: rows, role: "integer" },
      { value: cells, role: "integer" },
    ]),
  };
  return (
    <div className={styles.line}>
      <Button
        size="small"
        appearance="subtle"
        icon={<Copy16Regular />}
        onClick={() =>
          run(async () => {
            const isCopied = await copyText(listText(list));
            setSaid(isCopied ? takeAway.copied(missing.length) : takeAway.refused);
          })
        }
      >
        {takeAway.copy}
      </Button>
      {saving !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownload16Regular />}
          onClick={() => run(async () => setSaid(takeAway.saved(await saving.list(list))))}
        >
          {takeAway.save}
        </Button>
      )}
      <Text size={200} role="status">
        {said}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
