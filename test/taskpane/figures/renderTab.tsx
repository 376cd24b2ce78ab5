import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import { createRef, type ReactNode } from "react";
import type { Assistant, AssistantState, Place } from "../../../src/assistant/assistant";
import { PaneContext, PaneStateContext, type Pane } from "../../../src/taskpane/parts/pane";
import type { TabProps } from "../../../src/taskpane/tabProps";
import { WordsContext, wordsZh, type Words } from "../../../src/taskpane/words/words";
import { hands, settle, stubLayout } from "../../support/renderPane";

/** One tab of the pane alone, over an assistant in a state; what it asks to go to is written down. */
export async function renderTab(
  Tab: (props: TabProps) => ReactNode,
  assistant: Assistant,
  state: AssistantState,
  words: Words = wordsZh,
  more: Partial<Pick<Pane, "saving">> = {},
) {
  stubLayout();
  const places: Place[] = [];
  const faults: unknown[] = [];
  const scroller = createRef<HTMLDivElement>();
  const runs: Promise<unknown>[] = [];
  const paneOf = (now: AssistantState) =>
    ({
      assistant,
      asOf: "2024-06-30",
      today: "2024-07-02",
      saving: null,
      ...more,
      busy: now.running !== null,
      run: (command: () => Promise<unknown>) => {
        runs.push(command().catch((error: unknown) => faults.push(error)));
      },
      check: () => undefined,
      closeFile: null,
      goTo: () => undefined,
      openTab: () => undefined,
      show: () => undefined,
      shown: null,
      switchLanguage: () => undefined,
      say: () => undefined,
      scroller,
    }) as unknown as Pane;
  const drawn = (now: AssistantState) => (
    <FluentProvider theme={webLightTheme}>
      <WordsContext value={words}>
        <PaneContext value={paneOf(now)}>
          <PaneStateContext value={now}>
            <div ref={scroller}>
              <Tab assistant={assistant} state={now} onGoTo={(place) => void places.push(place)} />
            </div>
          </PaneStateContext>
        </PaneContext>
      </WordsContext>
    </FluentProvider>
  );
  const result = render(drawn(state));
  /** Until nothing that was asked for is under way. */
  const answered = async () => {
    for (let known = -1; known !== runs.length;) {
      known = runs.length;
      await act(() => Promise.all(runs));
      await settle();
    }
  };
  await answered();
  return {
    ...result,
    user: hands(),
    places,
    faults,
    answered,
    tell: async (now: AssistantState) => {
      result.rerender(drawn(now));
      await answered();
    },
  };
}

/** An assistant that answers some questions otherwise. */
export function answering(assistant: Assistant, answers: Partial<Assistant>): Assistant {
  return { ...assistant, ...answers };
}
