/** @jest-environment jsdom */
import { isDark, officeTheme } from "../../../src/adapters/office/officeTheme";

const world = window as unknown as { Office?: unknown };

afterEach(() => {
  delete world.Office;
});

describe("officeTheme", () => {
  test.each([
    ["#FFFFFF", "light"],
    ["#E6E6E6", "light"],
    ["#666666", "dark"],
    ["#262626", "dark"],
  ])("with the pane's ground %s is %s", (bodyBackgroundColor, theme) => {
    world.Office = { context: { officeTheme: { bodyBackgroundColor } } };
    expect(officeTheme()).toBe(theme);
  });

  test("is not known where Office does not tell, or is not there", () => {
    expect(officeTheme()).toBeNull();
    world.Office = { context: {} };
    expect(officeTheme()).toBeNull();
  });
});

describe("isDark", () => {
  test("changes where black and white read alike", () => {
    expect(isDark("#767676")).toBe(false);
    expect(isDark("#757575")).toBe(true);
  });

  test("takes what is no colour for light", () => {
    expect(isDark("transparent")).toBe(false);
  });
});
