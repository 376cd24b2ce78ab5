/** @jest-environment jsdom */
import "./figures/webGlobals";
import { screen } from "@testing-library/react";
import { renderPane, settle, tab } from "../support/renderPane";
import { scriptedAssistant } from "./frame/scriptedAssistant";

test("the language is changed by a switch, at once and for the next time", async () => {
  const kept = new Map<string, string>();
  const preferences = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: string) => void kept.set(key, value),
  };
  const { user, unmount } = await renderPane(scriptedAssistant(), { preferences });
  await user.click(tab("帮助"));
  await settle();
  await user.click(await screen.findByRole("button", { name: "English" }));
  await settle();
  expect(screen.getByRole("button", { name: "Check ledger" })).toBeTruthy();
  unmount();
  await renderPane(scriptedAssistant(), { preferences });
  expect(screen.getByRole("button", { name: "Check ledger" })).toBeTruthy();
});
