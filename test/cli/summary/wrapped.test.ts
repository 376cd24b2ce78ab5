import stringWidth from "string-width";
import { wrapped } from "../../../src/cli/summary/wrapped";

describe("wrapped", () => {
  const line = "    截至6月30日，应完成22项，已完成6项，完成率27.3%；逾期3项。";

  test("without a width, or where it fits, a line stays one line", () => {
    expect(wrapped(line, undefined)).toEqual([line]);
    expect(wrapped(line, 200)).toEqual([line]);
  });

  test("every line keeps within the width and the indent, and nothing is lost", () => {
    const lines = wrapped(line, 24);
    expect(lines.length).toBeGreaterThan(2);
    for (const part of lines) {
      expect(stringWidth(part)).toBeLessThanOrEqual(24);
      expect(part.startsWith("    ")).toBe(true);
    }
    expect(lines.map((part) => part.trim()).join("")).toBe(line.trim());
  });

  test("no line begins with a mark, no number is torn", () => {
    const lines = wrapped(line, 24).map((part) => part.trim());
    expect(lines.filter((part) => /^[，。；、]/.test(part))).toEqual([]);
    expect(lines.join("\n")).toContain("27.3%");
  });
});
