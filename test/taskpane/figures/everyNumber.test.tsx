/** @jest-environment jsdom */
import "./webGlobals";
import { fireEvent, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import type { FiguresView } from "../../../src/assistant/views/figuresView";
import { GroupTable } from "../../../src/taskpane/figures/GroupTable";
import { GROUPS, groupName, groupsOf } from "../../../src/taskpane/figures/groups";
import { OpenRowsContext } from "../../../src/taskpane/figures/openRows";
import type { RowsTarget } from "../../../src/taskpane/parts/shown";
import { RankingTable } from "../../../src/taskpane/figures/RankingTable";
import { TotalSection } from "../../../src/taskpane/figures/TotalSection";
import { sampleAssistant, type AssistantForTest } from "../../support/sampleAssistant";
import { renderTab } from "./renderTab";

let sample: AssistantForTest;
let figures: FiguresView;
beforeAll(async () => {
  sample = await sampleAssistant();
  figures = (await sample.assistant.figures())!;
});

/** Presses every number that is shown and counts the rows it opens. */
async function expectNumbersToHold(area: HTMLElement, opened: RowsTarget[]): Promise<number> {
  const numbers = [...area.querySelectorAll<HTMLElement>("button[data-figure]")];
  for (const number of numbers) {
    opened.length = 0;
    fireEvent.click(number);
    const { group, groupName: name, figure } = opened[0]!;
    const { count, rows } = await sample.assistant.rows({ group, figure, from: 0, count: 1000 });
    expect([name, figure, rows.length, count]).toEqual([name, figure, Number(number.textContent), rows.length]);
  }
  return numbers.length;
}

/** A part of the pane where numbers can be pressed. */
async function shown(part: ReactNode) {
  const opened: RowsTarget[] = [];
  const pane = await renderTab(
    () => <OpenRowsContext value={(target) => void opened.push(target)}>{part}</OpenRowsContext>,
    sample.assistant,
    sample.state(),
  );
  return { ...pane, opened };
}

test.each(GROUPS)("every number of every %s opens as many rows as it says", async (by) => {
  const groups = groupsOf(figures.completion, by);
  const { answered, opened } = await shown(<GroupTable by={by} groups={groups} />);
  let numbers = 0;
  for (const figure of groups) {
    fireEvent.click(screen.getByRole("button", { name: `${groupName(figure)}，全部数字` }));
    await answered();
    const header = screen.getByRole("button", { name: `${groupName(figure)}，全部数字`, expanded: true });
    const line = header.closest("tr")!;
    numbers += await expectNumbersToHold(line, opened);
    numbers += await expectNumbersToHold(line.nextElementSibling as HTMLElement, opened);
  }
  expect(numbers).toBeGreaterThan(groups.length * 3);
});

test("every number of all tasks together opens as many rows as it says", async () => {
  const { opened, container } = await shown(<TotalSection figures={figures} lights={sample.state().check!.lights} />);
  expect(await expectNumbersToHold(container, opened)).toBe(19);
});

test("a zero opens nothing", async () => {
  const town = { ...figures.completion.towns[0]!, overdue: 0 };
  await shown(<GroupTable by="town" groups={[town]} />);
  const [, overdue] = within(screen.getByRole("rowheader").closest("tr")!).getAllByRole("cell");
  expect(overdue!.textContent).toBe("0");
  expect(within(overdue!).queryByRole("button")).toBeNull();
});

describe.each(["towns", "units"] as const)("the score of each of the %s", (list) => {
  test("opens into parts that add up to it, and their numbers into as many rows", async () => {
    const { opened } = await shown(<RankingTable list={list} figures={figures} />);
    for (const { name, score } of figures.ranking[list]) {
      fireEvent.click(screen.getByRole("button", { name }));
      const parts = screen.getByRole("table", { name: `${name}的得分` });
      await expectNumbersToHold(parts, opened);
      const points = [...parts.querySelectorAll(":scope > tbody > tr > td:last-child")].map(({ textContent }) =>
        textContent === "—" ? 0 : Number(textContent.replace("−", "-")),
      );
      const sum = Math.max(
        0,
        points.reduce((total, each) => total + each, 0),
      );
      // Three parts are each shown rounded to a hundredth.
      expect([name, Math.abs(sum - score) < 0.02]).toEqual([name, true]);
      expect(parts.querySelector("tfoot td:last-child")!.textContent).toBe(score.toFixed(2));
    }
  });
});
