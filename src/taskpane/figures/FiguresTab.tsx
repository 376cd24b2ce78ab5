import { useMemo } from "react";
import { Text } from "@fluentui/react-components";
import { LEDGER_KINDS } from "../../core/terms/ledgerKind";
import type { FiguresView } from "../../assistant/views/figuresView";
import type { TabProps } from "../tabProps";
import { useWords } from "../words/words";
import { CompletionSection } from "./CompletionSection";
import { FiguresFrame } from "./FiguresFrame";
import { IndicatorsSection } from "./IndicatorsSection";
import { LightsSection } from "./LightsSection";
import { NoticesSection } from "./NoticesSection";
import { ProblemsSection } from "./ProblemsSection";
import { ProjectsSection } from "./ProjectsSection";
import { SubmissionsSection } from "./SubmissionsSection";
import { SummarySection } from "./SummarySection";
import { TotalSection } from "./TotalSection";

/** Completion, lights, notices and the other ledgers' figures; every number of tasks opens its rows. */
export function FiguresTab(props: TabProps) {
  return <FiguresFrame {...props} takesShown draw={(figures) => <Sections figures={figures} {...props} />} />;
}

function Sections({ figures, state, onGoTo }: TabProps & { readonly figures: FiguresView }) {
  const { figures: words, shell } = useWords();
  const { has } = figures;
  const notRead = useMemo(() => LEDGER_KINDS.filter((kind) => !has[kind]), [has]);
  return (
    <>
      {has.tasks && <TotalSection figures={figures} lights={state.check?.lights ?? null} />}
      <SummarySection figures={figures} onGoTo={onGoTo} />
      {has.tasks ? (
        <>
          <CompletionSection figures={figures} />
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
