/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { manifestFaults, type ManifestWorld } from "./manifestFaults";

const ROOT = resolve(__dirname, "../..");
const XML = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");

const COMMANDS_FILE = resolve(ROOT, "src/taskpane/commands/ribbonCommands.ts");

const world: ManifestWorld = {
  pictureSize: (path) => {
    const file = resolve(ROOT, path);
    if (!existsSync(file)) return null;
    // The header of a PNG: signature, then width and height of its first chunk.
    const bytes = readFileSync(file);
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    return width === height ? width : null;
  },
  pages: readdirSync(resolve(ROOT, "src/taskpane")).filter((name) => name.endsWith(".html")),
  // Each command is written down once, as the key it is registered under.
  commands: [...readFileSync(COMMANDS_FILE, "utf8").matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name ?? ""),
};

describe("manifest.xml", () => {
  test("leads nowhere that is not there, and says everything in both languages", () => {
    expect(manifestFaults(XML, world)).toEqual([]);
  });

  test("is of the package's version, by which Excel knows that there is something new", () => {
    const { version } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as { version: string };
    expect(/<Version>(.*)<\/Version>/.exec(XML)![1]).toBe(`${version}.0`);
  });

  test("offers the four commands and the pane", () => {
    expect(world.commands).toEqual(["checkLedgers", "writeSheets", "markLedgers", "clearMarks"]);
    expect(XML.match(/xsi:type="ShowTaskpane"/g)).toHaveLength(1);
  });

  test.each([
    ["is not well-formed", "</Hosts>", "", "not well-formed"],
    ["names a picture that is not there", "check-16.png", "chek-16.png", "no picture assets/icons/chek-16.png"],
    ["takes a picture for another size", "check-16.png", "check-32.png", "Check.16 is not of size 16"],
    ["names a page that is not built", "/index.html", "/hilfe.html", "no page hilfe.html"],
    [
      "leads to somebody else's server",
      "https://localhost:3000/index.html",
      "https://example.com/index.html",
      "https://example.com/index.html lies outside https://localhost:3000/",
    ],
    [
      "points at no resource",
      'resid="Check.Tip"',
      'resid="Check.Tipp"',
      "Description points at Check.Tipp, which is nowhere",
    ],
    [
      "points at a resource of another kind",
      'Runtime resid="Pane.Url"',
      'Runtime resid="Tab.Label"',
      "Runtime points at Tab.Label, a String",
    ],
    ["has an id twice", 'bt:String id="Mark.Label"', 'bt:String id="Check.Label"', "id Check.Label twice"],
    [
      "lacks the English wording",
      '<bt:Override Locale="en-US" Value="Mark ledgers" />',
      "",
      "Mark.Label has 0 English wordings",
    ],
    [
      "says too much",
      'Value="Mark ledgers"',
      `Value="${"m".repeat(126)}"`,
      `Mark.Label: “${"m".repeat(126)}” has 126 characters`,
    ],
    [
      "calls a command nobody answers to",
      "<FunctionName>clearMarks<",
      "<FunctionName>wipe<",
      "nothing answers to wipe",
    ],
    ["uses a control's id twice", 'id="Ledger.Mark"', 'id="Ledger.Check"', "control Ledger.Check twice"],
    [
      "asks the ribbon for too little",
      'Name="ExcelApi" MinVersion="1.9"',
      'Name="ExcelApi" MinVersion="1.7"',
      "the ribbon does not ask for ExcelApi 1.9",
    ],
  ])("would be refused where it %s", (_, was, becomes, fault) => {
    expect(XML).toContain(was);
    expect(manifestFaults(XML.replace(was, becomes), world)).toContain(fault);
  });
});
