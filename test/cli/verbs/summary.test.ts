import { sameInBoth } from "../../builders/sameInBoth";
import { ledger } from "../../../src/cli/ledger";
import { HostError } from "../../../src/core/base/hostError";
import type { DocumentModel } from "../../../src/core/show/documents/documentModel";
import { aWorld, CLEAN, HOME, WITH_ERROR, WITH_WARNING } from "../aWorld";
import { resolve } from "node:path";

const OUT = resolve(HOME, "六月.docx");

async function call(line: string, ...world: Parameters<typeof aWorld>) {
  const { world: here, kept } = aWorld(...world);
  const code = await ledger(line.split(" "), here);
  const text = kept.written.get(OUT);
  const document = text === undefined ? null : (JSON.parse(text) as DocumentModel);
  return { code, out: kept.out, complaint: kept.complaints.join("\n"), document, written: [...kept.written.keys()] };
}

describe("ledger summary (MONTH §8, DECIDED F18)", () => {
  test("writes the month in words and prints it", async () => {
    const { code, out, document, written } = await call(
      "summary 台账.xlsx --as-of 2024-06-30 --out 六月.docx",
      WITH_WARNING,
    );
    expect(code).toBe(0);
    expect(written).toEqual([OUT]);
    const blocks = document?.sections.flatMap((section) => section.blocks) ?? [];
    const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    expect(texts[0]).toBe("新绛县专业镇重点任务2024年6月汇总");
    expect(texts[1]).toContain("截至2024年6月30日");
    expect(texts[2]).toMatch(/^截至6月30日，应完成1项/);
    expect(
      blocks.some((block) => block.kind === "table" && block.rows[1]?.cells.some(({ text }) => text === "万安镇")),
    ).toBe(true);
    expect(out).toContain("【总体情况】截至6月30日，应完成1项");
    expect(out).toContain("Word 文件已写入 六月.docx");
    expect(document?.day).toBe("2024-06-30");
  });

  test("with errors found it is written all the same, says how many, and ends with 1", async () => {
    const { code, out } = await call("summary 台账.xlsx --as-of 2024-06-30 --out 六月.docx", WITH_ERROR);
    expect(code).toBe(1);
    expect(out).toMatch(/台账校验还有\d+处错误没有改正/);
  });

  test.each([
    ["summary 台账.xlsx --out 六月.docx", "请加上 --as-of"],
    ["summary 台账.xlsx --as-of 2024-06-30", "请加上 --out"],
    ["summary 台账.xlsx --as-of 2024-06-30 --out 六月.doc", "扩展名应为 .docx"],
    ["summary 台账.xlsx bad.xlsx --as-of 2024-06-30 --out 六月.docx", "数字不全，没有写出"],
  ])("%s: nothing is written, exit 2, one line that says what to do", async (line, sentence) => {
    const { code, complaint, written } = await call(line, (file) => {
      if (file.startsWith("bad")) throw new HostError("damaged", sameInBoth("打不开"));
      return CLEAN;
    });
    expect([code, written]).toEqual([2, []]);
    expect(complaint).toContain(sentence);
  });

  test("what stands there is replaced only where that is asked for", async () => {
    const there = { fileExists: () => true };
    const refused = await call("summary 台账.xlsx --as-of 2024-06-30 --out 六月.docx", CLEAN, there);
    expect([refused.code, refused.written]).toEqual([2, []]);
    expect(refused.complaint).toContain("--force");
    const forced = await call("summary 台账.xlsx --as-of 2024-06-30 --out 六月.docx --force", CLEAN, there);
    expect([forced.code, forced.written]).toEqual([0, [OUT]]);
  });
});
