import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { nodeZip } from "../../src/adapters/files/nodeZip";
import { xlsxWorkbook } from "../../src/adapters/xlsx/xlsxWorkbook";
import { ledger } from "../../src/cli/ledger";
import type { Report } from "../../src/core/terms/report";
import { aWorld } from "../cli/aWorld";

/* test/fixtures/hostile/README.md says what each file must do. What took minutes would not end in time here. */

const FOLDER = resolve(__dirname, "../fixtures/hostile");

/** The command line on the real file, the rest of the world kept. */
async function saidOf(...words: readonly string[]) {
  const { world, kept } = aWorld(undefined, {
    readFile: (path) => Promise.resolve(new Uint8Array(readFileSync(join(FOLDER, path.split("/").at(-1) ?? "")))),
    openWorkbook: (bytes, file) => xlsxWorkbook(bytes, file, { native: nodeZip }),
  });
  const code = await ledger(words[0] === "inspect" ? words : [...words, "--as-of", "2024-06-30"], world);
  return { code, kept };
}

/** All that is not to be seen, line breaks apart. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

test.each([
  ["comments28.xlsx", /不是本工具能读的 Excel 工作簿/],
  ["fmt_spaces.xlsx", /一种数字格式有 300001 个字符，Excel 最多 255 个/],
  ["nosheets.xlsx", /工作簿里没有工作表/],
])("%s is refused in one sentence, with --out too", async (file, sentence) => {
  for (const words of [
    ["report", file],
    ["check", file],
    ["inspect", file],
    ["report", file, "--out", "result.xlsx"],
  ]) {
    const { code, kept } = await saidOf(...words);
    expect(code).toBe(2);
    expect(kept.complaints).toEqual([expect.stringMatching(sentence)]);
    expect(kept.complaints.join()).not.toMatch(/\n/);
    expect(kept.written.size).toBe(0);
  }
});

test("ansi.xlsx: nothing but printable text reaches the terminal", async () => {
  for (const verb of ["report", "check", "inspect"]) {
    const { kept } = await saidOf(verb, "ansi.xlsx");
    expect(kept.out).toContain("重点张");
    expect(kept.out + kept.complaints.join("")).not.toMatch(UNSEEN);
  }
});

test.each([
  ["rephead_1.xlsx", 10],
  ["space_32k_x50.xlsx", 50],
])("%s is read: %i rows", async (file, rows) => {
  const { code, kept } = await saidOf("report", file, "--json", "report.json");
  expect(code).toBeLessThan(2);
  const [json = "{}"] = kept.written.values();
  expect((JSON.parse(json) as Report).records).toHaveLength(rows);
});
