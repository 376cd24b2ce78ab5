import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../../../src/adapters/xlsx/write");

test.each(readdirSync(FOLDER))("%s runs in a browser: it names nothing that only Node has", (name) => {
  const code = readFileSync(join(FOLDER, name), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  expect(code).not.toMatch(/["']node:|\bBuffer\b|\bprocess\b|\brequire\(|__dirname|\bglobalThis\b/);
});
