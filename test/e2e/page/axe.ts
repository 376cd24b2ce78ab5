import { AxeBuilder } from "@axe-core/playwright";
import type { OpenedPage } from "./openedPage";

/** The pane within the page. */
export const PANE = "section[aria-label=助手]";

/** @param part of the page; where only that has changed since the whole was looked at */
export async function violations({ page }: OpenedPage, part: string | null = null): Promise<readonly string[]> {
  // In one go and of violations alone: what passed is megabytes, and would be carried out of the browser twice.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations: found } = await (part === null ? axe : axe.include(part)).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

/** Nothing moves any more: colours half way are nobody's. */
export async function settled({ page }: OpenedPage): Promise<void> {
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}
