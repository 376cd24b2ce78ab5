/** @jest-environment jsdom */
import "../figures/webGlobals";
import { screen } from "@testing-library/react";
import type { ListQuery } from "../../../src/assistant/views/listTable";
import { TakeAway } from "../../../src/taskpane/parts/TakeAway";
import { wordsZh } from "../../../src/taskpane/words/words";
import { sampleAssistant, type AssistantForTest } from "../../support/sampleAssistant";
import { answering, renderTab } from "../figures/renderTab";

const UNIT = "县文旅局";
const filter = { severities: ["error"], unit: UNIT, town: null, file: null, change: null, text: null } as const;
const query: ListQuery = { of: "findings", filter };

let sample: AssistantForTest;
beforeAll(async () => {
  sample = await sampleAssistant();
});

const shown = (unit: string | null, save: ((...given: unknown[]) => Promise<void>) | null, asked: unknown[] = []) => {
  const assistant = answering(sample.assistant, {
    returnSlips: (order) => (asked.push(order), Promise.resolve([])),
  });
  const draw = () => <TakeAway query={query} count={2} unit={unit} />;
  const list = () => Promise.reject(new Error("No list is saved here"));
  return renderTab(draw, assistant, sample.state(), wordsZh, {
    saving: save === null ? null : { list, documents: save },
  });
};

test("a unit's slip is made for it alone and saved", async () => {
  const asked: unknown[] = [];
  const saved: unknown[][] = [];
  const { user, answered } = await shown(UNIT, (...given) => (saved.push(given), Promise.resolve()), asked);
  await user.click(screen.getByRole("button", { name: `${UNIT}的退回单` }));
  await answered();
  expect(asked).toEqual([{ to: [UNIT], today: "2024-07-02" }]);
  expect(saved.map(([files]) => files)).toEqual([[]]);
});

test.each([
  ["nobody is chosen", null, () => Promise.resolve()],
  ["nothing can be saved", UNIT, null],
])("there is none where %s", async (_, unit, save) => {
  await shown(unit, save);
  expect(screen.queryByRole("button", { name: /退回单$/ })).toBeNull();
});
