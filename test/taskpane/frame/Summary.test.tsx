/** @jest-environment jsdom */
import "../figures/webGlobals";
import { screen } from "@testing-library/react";
import { renderPane, settle, tab } from "../../support/renderPane";
import { aCheck, aPage, scriptedAssistant } from "./scriptedAssistant";

test("a count leads to what it counts: findings of that weight, rows of that light, what is overdue", async () => {
  const asked: unknown[] = [];
  const assistant = scriptedAssistant(
    { check: aCheck({ lights: { red: 0, yellow: 4, green: 30, none: 4 } }) },
    (query) => {
      asked.push(query.filter.severities);
      return aPage([]);
    },
  );
  const { user } = await renderPane(assistant);
  await user.click(tab("设置"));
  await user.click(screen.getByRole("button", { name: "警告 5，只看这些问题" }));
  await settle();
  expect(tab("问题").getAttribute("aria-selected")).toBe("true");
  expect(asked.at(-1)).toEqual(["warning"]);
  await user.click(screen.getByRole("button", { name: "逾期 6，打开逾期清单" }));
  await settle();
  expect(tab("逾期").getAttribute("aria-selected")).toBe("true");
  await user.click(screen.getByRole("button", { name: "黄灯 4，看是哪些行" }));
  await settle();
  expect(tab("完成情况").getAttribute("aria-selected")).toBe("true");
  // Coming back by its tab leaves the filter as it was left.
  await user.click(tab("问题"));
  await user.click(screen.getByRole("button", { name: "清除筛选" }));
  await user.click(tab("设置"));
  await user.click(tab("问题"));
  await settle();
  expect(asked.at(-1)).toEqual(["error", "warning", "info"]);
  // Nothing stands behind a zero.
  expect(screen.queryByRole("button", { name: /红灯/ })).toBeNull();
});
