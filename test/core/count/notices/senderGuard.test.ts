import { senderGuard } from "../../../../src/core/count/notices/senderGuard";
import { defaultSettings } from "../../../../src/core/terms/settings";

const { letters } = defaultSettings;

test.each([
  ["town", letters, false],
  ["town", { ...letters, consent: "" }, true],
  ["unit", { ...letters, consent: "" }, false],
  ["town", { ...letters, consent: "", sender: "新绛县人民政府办公室" }, false],
  ["town", { ...letters, consent: "", sender: "县政府办公室" }, false],
  ["town", { ...letters, consent: "", sender: "县工信科技局" }, true],
] as const)("to a %s from %j: refused %s", (kind, from, refused) => {
  expect(senderGuard(kind, from) !== null).toBe(refused);
});
