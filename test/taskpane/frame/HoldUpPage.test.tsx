/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { inBoth } from "../../../src/core/base/inBoth";
import type { HoldUp } from "../../../src/taskpane/commands/untilDone";
import { HoldUpPage } from "../../../src/taskpane/frame/HoldUpPage";
import { WordsContext, wordsEn } from "../../../src/taskpane/words/words";
import { stubLayout } from "../../support/renderPane";

test.each<[HoldUp, RegExp]>([
  [{ kind: "waiting" }, /按回车或Esc/],
  [{ kind: "refused", sentence: inBoth("工作簿是只读的。", "The workbook is read-only.") }, /工作簿是只读的/],
  [{ kind: "broken", error: new TypeError("no worker") }, /详情/],
])("%j is told in a sentence, with another try and the page in a browser", async (holdUp, sentence) => {
  stubLayout();
  let tries = 0;
  render(<HoldUpPage holdUp={holdUp} onRetry={() => (tries += 1)} />);
  expect(screen.getByRole("alert").textContent).toMatch(sentence);
  expect(screen.getByRole("link").getAttribute("href")).toBe("index.html");
  await userEvent.click(screen.getByRole("button", { name: "再试一次" }));
  expect(tries).toBe(1);
});

test("why Excel refused is said in English where the pane is English", () => {
  const sentence = inBoth("工作簿是只读的。", "The workbook is read-only.");
  render(
    <WordsContext value={wordsEn}>
      <HoldUpPage holdUp={{ kind: "refused", sentence }} onRetry={() => undefined} />
    </WordsContext>,
  );
  expect(screen.getByRole("alert").textContent).toContain("The workbook is read-only.");
});
