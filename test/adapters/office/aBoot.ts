import type { Boot, CommandEvent } from "../../../src/adapters/office/boot";

/** The page's first script, for tests of what stands on it: Office.js has answered, and buttons are pressed by name. */
export function aBoot(host: string | null): {
  readonly press: (name: string) => Promise<void>;
  readonly remove: () => void;
} {
  const world = window as unknown as { ledgerBoot?: Boot };
  let run: (name: string, event: CommandEvent) => void = () => undefined;
  world.ledgerBoot = {
    whenOffice: (then) => then({ host, platform: host === null ? null : "OfficeOnline" }),
    drawn: () => undefined,
    takeCommands: (taken) => (run = taken),
  };
  return {
    press: (name) => new Promise((completed) => run(name, { completed })),
    remove: () => {
      delete world.ledgerBoot;
    },
  };
}
