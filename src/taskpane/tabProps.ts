import type { Assistant, AssistantState, Place } from "../assistant/assistant";

/** What every tab of the pane is given. */
export interface TabProps {
  readonly assistant: Assistant;
  readonly state: AssistantState;
  readonly onGoTo: (place: Place) => void;
}
