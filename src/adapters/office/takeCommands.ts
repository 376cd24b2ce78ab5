import { bootIn } from "./boot";

/**
 * Runs the ribbon's commands, those first that were pressed before there was anybody to run them. Whatever comes of one, Excel is
 * told that it has ended, or its button stays dead.
 */
export function takeCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  bootIn(window).takeCommands((name, event) => {
    void (commands[name]?.() ?? Promise.resolve()).finally(() => {
      event.completed();
    });
  });
}
