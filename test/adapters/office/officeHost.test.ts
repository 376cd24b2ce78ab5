/** @jest-environment jsdom */
import { letsDownload, supports, whenOfficeReady } from "../../../src/adapters/office/officeHost";
import { aBoot } from "./aBoot";

const world = window as unknown as { Office?: unknown };

/** As much of Office.js as tells where it is; the real one runs in test/host and test/e2e. */
function officeSaying(host: string | null): void {
  aBoot(host);
  world.Office = {
    context: {
      displayLanguage: "zh-CN",
      diagnostics: { version: "16.0.1" },
      requirements: { isSetSupported: (set: string, version: string) => set === "ExcelApi" && version === "1.9" },
    },
  };
}

afterEach(() => {
  delete world.Office;
  aBoot(null).remove();
});

describe("whenOfficeReady", () => {
  test("knows Excel, its platform, version and language", async () => {
    officeSaying("Excel");
    expect(await whenOfficeReady()).toEqual({
      kind: "excel",
      platform: "OfficeOnline",
      version: "16.0.1",
      language: "zh-CN",
    });
  });

  test.each([["Word"], [null]])("takes %s for no host", async (host) => {
    officeSaying(host);
    expect(await whenOfficeReady()).toEqual({ kind: "no-host" });
  });

  test("stands on the page's first script", async () => {
    await expect(whenOfficeReady()).rejects.toThrow("boot.js");
  });
});

describe("supports", () => {
  test("asks Office.js for a set", () => {
    officeSaying("Excel");
    expect([supports("ExcelApi", "1.9"), supports("ExcelApi", "1.13")]).toEqual([true, false]);
  });

  test("is false without Office.js", () => {
    expect(supports("ExcelApi", "1.1")).toBe(false);
  });
});

test.each([
  ["PC", true],
  ["Mac", false],
  ["iOS", false],
  ["OfficeOnline", false],
  ["", false],
])("a pane on %s may have files saved: %s", (platform, isLet) => {
  expect(letsDownload({ platform })).toBe(isLet);
});
