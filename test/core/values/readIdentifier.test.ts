import { readIdentifier } from "../../../src/core/values/readIdentifier";

test.each([
  [12, "12"],
  [12.5, "12.5"],
  [140825202401001, "140825202401001"],
  [1e21, "1000000000000000000000"],
  ["ZX-2024-001", "ZX-2024-001"],
  [" ＺＸ - 001 ", "ZX-001"],
  ["007", "007"],
])("%p identifies as %s", (value, text) => expect(readIdentifier(value)).toBe(text));

test.each(["", " ", "—", "/", "无", null, undefined, true, { fault: "error", text: "#REF!" } as const])(
  "%p identifies nothing",
  (value) => expect(readIdentifier(value)).toBeNull(),
);
