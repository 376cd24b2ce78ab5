/** @jest-environment jsdom */
import { preferences } from "../../../src/adapters/office/preferences";

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

describe("preferences", () => {
  test("come back in another pane of the same machine", () => {
    preferences().set("as-of", "2024-06-30");
    expect(preferences().get("as-of")).toBe("2024-06-30");
  });

  test("that were never set are null", () => {
    expect(preferences().get("as-of")).toBeNull();
  });

  test("of another container are not ours", () => {
    preferences("other").set("as-of", "2024-06-30");
    expect(preferences().get("as-of")).toBeNull();
  });

  test("last until the pane closes where the browser's store is closed to us", () => {
    jest.spyOn(window.Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("closed", "SecurityError");
    });
    const kept = preferences();
    kept.set("language", "en");
    expect(kept.get("language")).toBe("en");
    expect(preferences().get("language")).toBeNull();
  });

  test("do not break the pane where the store fills up later", () => {
    const kept = preferences();
    jest.spyOn(window.Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(() => {
      kept.set("language", "en");
    }).not.toThrow();
  });

  test("that the browser kept damaged break nothing, and can be set anew", () => {
    preferences().set("as-of", "2024-06-30");
    const key = Object.keys(window.localStorage).find((one) => one.includes("as-of")) ?? "";
    for (const damaged of ['{"a":', "null", "5", '["x"]', "\u0000"]) {
      window.localStorage.setItem(key, damaged);
      expect(() => preferences().get("as-of")).not.toThrow();
      preferences().set("as-of", "2024-05-31");
      expect(preferences().get("as-of")).toBe("2024-05-31");
    }
  });
});
