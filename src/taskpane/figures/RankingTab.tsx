import { Text } from "@fluentui/react-components";
import type { TabProps } from "../tabProps";
import { useWords } from "../words/words";
import { FiguresFrame } from "./FiguresFrame";
import { RankingSection } from "./RankingSection";

/** Who stands where, and what a rank hangs on. */
export function RankingTab(props: TabProps) {
  const { noTasks } = useWords().figures.completion;
  return (
    <FiguresFrame
      {...props}
      takesShown={false}
      draw={(figures) => (figures.has.tasks ? <RankingSection figures={figures} /> : <Text>{noTasks}</Text>)}
    />
  );
}
