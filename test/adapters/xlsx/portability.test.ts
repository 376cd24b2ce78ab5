import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../../src/adapters/xlsx");
const sources = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

test.each(sources)("%s runs in a browser: it names nothing that only Node has", (name) => {
  const code = readFileSync(join(FOLDER, name), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  expect(code).not.toMatch(/["']node:|\bBuffer\b|\bprocess\b|\brequire\(|__dirname|\bglobalThis\b/);
});

test("SheetJS is loaded only when an old file asks for it", () => {
  const importing = sources.filter((name) =>
    /^import (?!type).*@e965\/xlsx/m.test(readFileSync(join(FOLDER, name), "utf8")),
  );
  expect(importing).toEqual([]);
});
