import { useMemo } from "react";
import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { LEDGER_KINDS } from "../../core/terms/ledgerKind";
import type { FiguresView } from "../../assistant/views/figuresView";
import type { TabProps } from "../tabProps";
import { useWords } from "../words/words";
import { CompletionSection } from "./CompletionSection";
import { IndicatorsSection } from "./IndicatorsSection";
import { LightsSection } from "./LightsSection";
import { NoticesSection } from "./NoticesSection";
import { OpenRowsContext, type RowsTarget } from "./openRows";
import { ProblemsSection } from "./ProblemsSection";
import { ProjectsSection } from "./ProjectsSection";
import { RankingSection } from "./RankingSection";
import { RowsPanel } from "./RowsPanel";
import { SubmissionsSection } from "./SubmissionsSection";
import { TotalSection } from "./TotalSection";
import { useAnswer } from "./useAnswer";
import { useDrillDown } from "./useDrillDown";

/** Completion, ranking, lights, notices and the other ledgers' figures; every number of tasks opens its rows. */
export function FiguresTab({ assistant, state, onGoTo }: TabProps) {
  const styles = useStyles();
  const { figures: words, shell } = useWords();
  const { answer: figures } = useAnswer("figures", () => assistant.figures());
  const { opened, open, back } = useDrillDown<RowsTarget>();

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
        <div className={styles.sections}>
          <Sections figures={figures} {...{ assistant, state, onGoTo }} />
        </div>
      </div>
      {opened !== null && <RowsPanel target={opened} asOf={figures.asOf} onGoTo={onGoTo} onBack={back} />}
    </OpenRowsContext>
  );
}

function Sections({ figures, state, onGoTo }: TabProps & { readonly figures: FiguresView }) {
  const { figures: words, shell } = useWords();
  const { has } = figures;
  const notRead = useMemo(() => LEDGER_KINDS.filter((kind) => !has[kind]), [has]);
  return (
    <>
      {has.tasks ? (
        <>
          <TotalSection figures={figures} lights={state.check?.lights ?? null} />
          <CompletionSection figures={figures} />
          <RankingSection figures={figures} />
          <LightsSection asOf={figures.asOf} onGoTo={onGoTo} />
          <NoticesSection figures={figures} onGoTo={onGoTo} />
        </>
      ) : (
        <Text>{words.completion.noTasks}</Text>
      )}
      {has.projects && <ProjectsSection figures={figures} onGoTo={onGoTo} />}
      {has.problems && <ProblemsSection problems={figures.problems} />}
      {has.indicators && <IndicatorsSection indicators={figures.indicators} onGoTo={onGoTo} />}
      {has.submissions && <SubmissionsSection submissions={figures.submissions} asOf={figures.asOf} />}
      {notRead.length > 0 && (
        <Text size={200}>{words.others.notRead(shell.join(notRead.map((kind) => shell.kinds[kind])))}</Text>
      )}
    </>
  );
}

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
