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
    world.Office = { context: { officeTheme: { bodyBackgroundColor: "" } } };
    expect(officeTheme()).toBeNull();
  });

  test("is what Office says itself, whatever its ground", () => {
    world.Office = { context: { officeTheme: { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" } } };
    expect(officeTheme()).toBe("dark");
  });

  test("is asked for anew each time: Office tells of no change", () => {
    const theme = { bodyBackgroundColor: "#FFFFFF" };
    world.Office = { context: { officeTheme: theme } };
    expect(officeTheme()).toBe("light");
    theme.bodyBackgroundColor = "#262626";
    expect(officeTheme()).toBe("dark");
  });
});

describe("isDark", () => {
  test("changes where black and white read alike", () => {
    expect(isDark("#767676")).toBe(false);
    expect(isDark("#757575")).toBe(true);
  });

  test("knows nothing of what is no colour", () => {
    expect(isDark("transparent")).toBeNull();
  });
});
