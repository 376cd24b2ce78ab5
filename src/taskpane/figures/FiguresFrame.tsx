import type { ReactNode } from "react";
import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { FiguresView } from "../../assistant/views/figuresView";
import { usePane } from "../parts/pane";
import type { RowsTarget } from "../parts/shown";
import { useShown } from "../parts/useShown";
import type { TabProps } from "../tabProps";
import { useWords } from "../words/words";
import { OpenRowsContext } from "./openRows";
import { RowsPanel } from "./RowsPanel";
import { ComparedMonthContext } from "./ThenText";
import { useAnswer } from "./useAnswer";
import { useDrillDown } from "./useDrillDown";

interface FiguresFrameProps extends TabProps {
  readonly draw: (figures: FiguresView) => ReactNode;
  /** Takes rows that the head of the pane asks for. */
  readonly takesShown: boolean;
}

/** Figures of the month, once there are any; every number in them opens its rows in their place. */
export function FiguresFrame({ assistant, state, onGoTo, draw, takesShown }: FiguresFrameProps) {
  const styles = useStyles();
  const { scroller } = usePane();
  const { figures: words, months, shell } = useWords();
  const { answer: figures } = useAnswer("figures", () => assistant.figures());
  const { opened, open, back } = useDrillDown<RowsTarget>();
  useShown("figures", ({ rows }) => {
    if (!takesShown) return;
    open(rows);
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  });

  const comparedMonth = ({ comparedWith, asOf }: FiguresView): string | null =>
    comparedWith === null ? null : months.shortMonth(comparedWith, asOf);

  if (state.check === null) {
    return (
      <div className={styles.sections}>
        <Text as="h2" weight="semibold">
          {shell.empty.figuresTitle}
        </Text>
        <Text>{shell.empty.figures}</Text>
      </div>
    );
  }
  if (figures === null) return <Spinner size="tiny" label={words.completion.loading} />;
  return (
    <OpenRowsContext value={open}>
      {/* Stays as it is while rows are looked at: what was opened and sorted is there again. */}
      <div hidden={opened !== null}>
        <ComparedMonthContext value={comparedMonth(figures)}>
          <div className={styles.sections}>{draw(figures)}</div>
        </ComparedMonthContext>
      </div>
      {opened !== null && (
        <RowsPanel key={JSON.stringify(opened)} target={opened} asOf={figures.asOf} onGoTo={onGoTo} onBack={back} />
      )}
    </OpenRowsContext>
  );
}

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
