/** @jest-environment jsdom */
import { supports, whenOfficeReady } from "../../../src/adapters/office/officeHost";

const world = window as unknown as { Office?: unknown };
const never = (): (() => void) => () => undefined;

/** As much of Office.js as tells where it is; the real one runs in test/host and test/e2e. */
function officeSaying(host: string | null, info = "Excel$Web$16.01$zh-CN$$$$16"): void {
  window.sessionStorage.setItem("hostInfoValue", info);
  world.Office = {
    onReady: (then: (answer: { host: string | null }) => void) => then({ host }),
    context: {
      host,
      platform: "OfficeOnline",
      displayLanguage: "zh-CN",
      diagnostics: { version: "16.0.1", host, platform: "OfficeOnline" },
      requirements: { isSetSupported: (set: string, version: string) => set === "ExcelApi" && version === "1.9" },
    },
  };
}

afterEach(() => {
  delete world.Office;
  window.sessionStorage.clear();
});

describe("whenOfficeReady", () => {
  test("knows Excel, its platform, version and language", async () => {
    officeSaying("Excel");
    expect(await whenOfficeReady(1, never)).toEqual({
      kind: "excel",
      platform: "OFFICE_ONLINE",
      version: "16.0.1",
      language: "zh-CN",
    });
  });

  test.each([["Word"], [null]])("takes %s for no host", async (host) => {
    officeSaying(host, `${host ?? ""}$Web$16.01$zh-CN$$$$16`);
    expect(await whenOfficeReady(1, never)).toEqual({ kind: "no-host" });
  });

  test("says that the script is unreachable where it has not come", async () => {
    expect(await whenOfficeReady(1, never)).toEqual({ kind: "unreachable" });
  });

  test("says so too where the script never answers", async () => {
    world.Office = { onReady: () => undefined };
    expect(await whenOfficeReady(1, (then) => (then(), () => undefined))).toEqual({ kind: "unreachable" });
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
