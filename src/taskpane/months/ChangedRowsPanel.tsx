import { useState } from "react";
import type { Place } from "../../assistant/assistant";
import type { ChangeList } from "../../assistant/views/monthView";
import { ListPanel, ROWS_PAGE } from "../figures/ListPanel";
import { useAnswer } from "../figures/useAnswer";
import { usePane } from "../parts/pane";
import { useWords } from "../words/words";
import { ChangedRowItem } from "./ChangedRowItem";

interface ChangedRowsPanelProps {
  readonly list: ChangeList;
  readonly asOf: string;
  readonly onGoTo: (place: Place) => void;
  readonly onBack: () => void;
}

/** The rows of one list of changes, each with how it stood and its way to the cell. */
export function ChangedRowsPanel({ list, asOf, onGoTo, onBack }: ChangedRowsPanelProps) {
  const { assistant } = usePane();
  const { name, meaning } = useWords().months.changes.lists[list];
  const [from, setFrom] = useState(0);
  const query = { list, from, count: ROWS_PAGE };
  const { answer, isLoading } = useAnswer(JSON.stringify(query), () => assistant.changedRows(query));
  return (
    <ListPanel
      title={name}
      meaning={meaning}
      answer={answer}
      isLoading={isLoading}
      from={from}
      onFrom={setFrom}
      draw={(row) => <ChangedRowItem list={list} row={row} asOf={asOf} onGoTo={onGoTo} />}
      onBack={onBack}
    />
  );
}
