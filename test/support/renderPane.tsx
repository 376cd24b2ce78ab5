import { act, configure, render, screen, type RenderResult } from "@testing-library/react";
import * as react from "react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Assistant } from "../../src/assistant/assistant";
import { App, type AppProps } from "../../src/taskpane/App";

// What is waited for comes when it comes: only the test's own limit ends it.
configure({ asyncUtilTimeout: 120_000 });

// For its warnings React keeps the stacks of ten thousand elements a second, a tenth of a test's time. It is told that it has them.
Object.defineProperty(
  (react as unknown as Record<string, object>)["__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE"] ?? {},
  "recentlyCreatedOwnerStacks",
  { get: () => Infinity, set: () => undefined },
);

/** A day on which the sample month has just ended. */
export const TODAY = "2024-06-30";

/** Height of what scrolls, as far as lists are told: jsdom lays nothing out. */
const SIGHT = 600;

/** What Fluent and long lists ask of a browser and jsdom does not have. */
export function stubLayout(): void {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  // jsdom would match every rule of Fluent's for every element asked about: most of a test's time, and none of it is about colours.
  const unseen = document.createElement("div").style;
  unseen.display = "none";
  window.getComputedStyle = (element) => ((element as HTMLElement).hidden ? unseen : (element as HTMLElement).style);
  // jsdom would ask everything in the document, for every button, whether it is its label.
  for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement]) {
    Object.defineProperty(prototype, "labels", { configurable: true, get: labelsOf });
  }
  if (!("CSS" in globalThis))
    Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/["\\]/g, "\\$&") } });
  // jsdom scrolls nothing.
  HTMLElement.prototype.scrollIntoView = () => undefined;
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { configurable: true, get: () => SIGHT },
    offsetWidth: { configurable: true, get: () => 320 },
    clientHeight: { configurable: true, get: () => SIGHT },
    clientWidth: { configurable: true, get: () => 320 },
  });
}

function labelsOf(this: HTMLElement): readonly HTMLLabelElement[] {
  const labels = [...this.ownerDocument.getElementsByTagName("label")];
  return labels.filter(({ htmlFor, control }) => (htmlFor === "" ? control === this : htmlFor === this.id));
}

export interface RenderedPane extends RenderResult {
  readonly user: UserEvent;
}

/** The whole pane over an assistant, as it stands once everything asked for has been answered. */
export async function renderPane(assistant: Assistant, props: Partial<AppProps> = {}): Promise<RenderedPane> {
  stubLayout();
  const user = hands();
  const result = render(<App assistant={assistant} place="excel" today={TODAY} {...props} />);
  await settle();
  return { ...result, user };
}

/** Somebody's hands on keyboard and mouse. */
export function hands(): UserEvent {
  // Whether a style keeps the pointer out is asked of jsdom at every step, and slow; disabled buttons stay disabled.
  return userEvent.setup({ pointerEventsCheck: 0, delay: null });
}

/** Lets everything that is under way inside the pane come to an end. */
export async function settle(): Promise<void> {
  // Turns of the event loop, not microtasks: React draws on turns of its own what changes outside `act`.
  for (let turn = 0; turn < 3; turn++) await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

export function tab(name: string): HTMLElement {
  return screen.getByRole("tab", { name });
}

/** What those who listen are told, politely and at once. */
export function told(): { readonly polite: string; readonly urgent: string } {
  const regions = screen.getAllByRole("status");
  const polite = regions.find((region) => region.getAttribute("aria-live") === "polite");
  const urgent = screen.getAllByRole("alert").find((region) => region.hasAttribute("aria-live"));
  return { polite: polite?.textContent ?? "", urgent: urgent?.textContent ?? "" };
}
