/** @jest-environment jsdom */
import { showPane } from "../../../src/adapters/office/showPane";
import { takeCommands } from "../../../src/adapters/office/takeCommands";
import { aBoot } from "./aBoot";

const world = window as unknown as { Office?: unknown };

afterEach(() => {
  delete world.Office;
  aBoot(null).remove();
});

function office(sharedRuntime: boolean): { shown: () => number } {
  let shown = 0;
  world.Office = {
    addin: {
      showAsTaskpane: () => {
        shown += 1;
        return Promise.resolve();
      },
    },
    context: { requirements: { isSetSupported: () => sharedRuntime } },
  };
  return { shown: () => shown };
}

describe("takeCommands", () => {
  test("tells Excel that a command has ended, after its work", async () => {
    const boot = aBoot("Excel");
    const order: string[] = [];
    takeCommands({
      checkLedgers: async () => {
        await Promise.resolve();
        order.push("worked");
      },
    });
    await boot.press("checkLedgers");
    expect(order).toEqual(["worked"]);
  });

  test("and of one that nobody knows, too", async () => {
    const boot = aBoot("Excel");
    takeCommands({});
    await expect(boot.press("wipe")).resolves.toBeUndefined();
  });
});

describe("showPane", () => {
  test("opens the pane where the runtime is shared", async () => {
    const { shown } = office(true);
    expect(await showPane()).toBe(true);
    expect(shown()).toBe(1);
  });

  test("leaves it to the user elsewhere", async () => {
    const { shown } = office(false);
    expect(await showPane()).toBe(false);
    expect(shown()).toBe(0);
  });
});
