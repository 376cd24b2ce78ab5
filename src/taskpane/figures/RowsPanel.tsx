import { useState } from "react";
import type { Place } from "../../assistant/assistant";
import { usePane } from "../parts/pane";
import type { RowsTarget } from "../parts/shown";
import { useWords } from "../words/words";
import { ListPanel, ROWS_PAGE } from "./ListPanel";
import { RowItem } from "./RowItem";
import { useAnswer } from "./useAnswer";

interface RowsPanelProps {
  readonly target: RowsTarget;
  readonly asOf: string;
  readonly onGoTo: (place: Place) => void;
  readonly onBack: () => void;
}

/** The rows behind a number, each with its way to the cell; Esc goes back. */
export function RowsPanel({ target: { group, groupName, figure }, asOf, onGoTo, onBack }: RowsPanelProps) {
  const { assistant } = usePane();
  const { figures } = useWords();
  const [from, setFrom] = useState(0);
  const query = { group, figure, from, count: ROWS_PAGE };
  const { answer, isLoading } = useAnswer(JSON.stringify(query), () => assistant.rows(query));
  const { name, meaning } = figures.completion.figures[figure];
  const title = figures.rows.title(groupName, name);

  return (
    <ListPanel
      title={title}
      meaning={meaning}
      answer={answer}
      isLoading={isLoading}
      from={from}
      onFrom={setFrom}
      list={{ of: "rows", group, figure, title }}
      draw={(row) => <RowItem row={row} asOf={asOf} onGoTo={onGoTo} />}
      onBack={onBack}
    />
  );
}
