import type { Assistant, AssistantState } from "../../assistant/assistant";

/** What the ribbon's commands need of the pane. */
export interface CommandWorld {
  readonly assistant: Assistant;
  readonly state: () => AssistantState | null;
  /** ISO: the day that was checked last, or set in the pane, or today. */
  readonly asOf: () => string;
  /** Opens the pane: what came of a command is read there. */
  readonly showPane: () => Promise<unknown>;
}

/**
 * The ribbon's commands by the names in the manifest; they work whether or not the pane is open, and open it where there is
 * something to read.
 */
export const ribbonCommands: Readonly<Record<string, (world: CommandWorld) => Promise<void>>> = {
  checkLedgers: async ({ assistant, asOf, showPane }) => {
    await showPane();
    await assistant.check(asOf());
  },
  writeSheets: (world) => afterCheck(world, () => world.assistant.writeSheets()),
  markLedgers: (world) => afterCheck(world, () => world.assistant.mark()),
  clearMarks: async (world) => {
    await world.assistant.unmark();
    await tellTrouble(world);
  },
};

/** Checks first where nothing was checked yet: the ribbon is often used before the pane was ever opened. */
async function afterCheck(world: CommandWorld, work: () => Promise<void>): Promise<void> {
  const { assistant, state, asOf } = world;
  if (state()?.check === null || state() === null) await assistant.check(asOf());
  if (state()?.check !== null) await work();
  await tellTrouble(world);
}

async function tellTrouble({ state, showPane }: CommandWorld): Promise<void> {
  const kind = state()?.notice?.kind;
  if (
    kind === "failed" ||
    kind === "sheets-renamed" ||
    kind === "sheets-typed" ||
    kind === "broken" ||
    kind === "busy" ||
    kind === "nothing-to-do"
  )
    await showPane();
}
