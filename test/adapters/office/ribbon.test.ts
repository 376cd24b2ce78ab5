/** @jest-environment jsdom */
import { onCommand, showPane } from "../../../src/adapters/office/ribbon";

const world = window as unknown as { Office?: unknown };
type Handler = (event: { completed: () => void }) => void;

afterEach(() => {
  delete world.Office;
});

function office(sharedRuntime: boolean): { handlers: Map<string, Handler>; shown: () => number } {
  const handlers = new Map<string, Handler>();
  let shown = 0;
  world.Office = {
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    addin: {
      showAsTaskpane: () => {
        shown += 1;
        return Promise.resolve();
      },
    },
    context: { requirements: { isSetSupported: () => sharedRuntime } },
  };
  return { handlers, shown: () => shown };
}

describe("onCommand", () => {
  test("tells Excel that the command has ended, after its work", async () => {
    const { handlers } = office(true);
    const order: string[] = [];
    onCommand("checkLedgers", async () => {
      await Promise.resolve();
      order.push("worked");
    });
    await new Promise<void>((ended) =>
      handlers.get("checkLedgers")!({
        completed: () => {
          order.push("completed");
          ended();
        },
      }),
    );
    expect(order).toEqual(["worked", "completed"]);
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
