import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const HTML = readFileSync(resolve(ROOT, "src/taskpane/taskpane.html"), "utf8");

interface Plugin {
  readonly userOptions?: { readonly filename: string; readonly templateParameters: Readonly<Record<string, string>> };
  readonly patterns?: readonly { readonly from: string; readonly transform?: (text: Buffer) => string }[];
}
interface Configuration {
  readonly plugins: readonly Plugin[];
}

// eslint-disable-next-line @typescript-eslint/no-require-imports
const [, pane] = require("../../webpack.config.js") as [
  unknown,
  (env: Readonly<Record<string, string | boolean>>) => Configuration,
];

const OF_21VIANET = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";

/** The pane's page as it is built. */
function page(env: Readonly<Record<string, string>>): string {
  const { plugins } = pane(env);
  const html = plugins.find(({ userOptions }) => userOptions?.filename === "taskpane.html");
  const words = html!.userOptions!.templateParameters;
  return HTML.replace(/<%= (\w+) %>/g, (_, name: string) => words[name]!);
}

function manifest(env: Readonly<Record<string, string>>): string {
  const patterns = pane(env).plugins.flatMap((plugin) => plugin.patterns ?? []);
  const pattern = patterns.find(({ from }) => from === "manifest.xml");
  return pattern!.transform!(readFileSync(resolve(ROOT, "manifest.xml")));
}

test.each([
  ["Microsoft's own", {}, "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
  ["21Vianet's", { cdn: OF_21VIANET }, OF_21VIANET],
])("the script comes from %s address, and the page's policy lets that through and no other", (_, env, address) => {
  const built = page(env);
  expect(built).toContain(`data-office="${address}"`);
  expect(/script-src ([^;]*);/.exec(built)![1]).toBe(`'self' ${new URL(address).origin}`);
  expect(built).not.toMatch(/<%/);
});

test.each(["http://cdn.example/office.js", "https://cdn.example/", "cdn.example"])(
  "%s is no address of an office.js",
  (cdn) => {
    expect(() => pane({ cdn, development: true })).toThrow();
  },
);

test("the manifest that is built leads to the server's address and says the package's version", () => {
  const { version } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as { version: string };
  const xml = manifest({ address: "https://taizhang.example.gov.cn/ledger" });
  expect(xml).toContain(`<Version>${version}.0</Version>`);
  expect(xml).toContain("https://taizhang.example.gov.cn/ledger/taskpane.html");
  expect(xml).not.toContain("localhost");
});
