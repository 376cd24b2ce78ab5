import { checkCreditCode } from "../../../src/core/values/checkCreditCode";

test.each([
  "91110000600037341L",
  "91110000101623741K",
  "911101066976941872",
  "91110000600037341l",
  " 91110000600037341L ",
])("%s is right", (code) => expect(checkCreditCode(code)).toBe(true));

test.each([
  ["another check character", "91110000600037342L"],
  ["reported as real, yet wrong by the standard", "91350211M0000XUF46"],
  ["its correct twin's neighbour", "91350211M0000XUF4Q"],
  ["too short", "91110000600037341"],
  ["too long", "91110000600037341LL"],
  ["a letter the standard leaves out", "9111000060003734IL"],
  ["nothing", ""],
])("%s is wrong: %s", (_, code) => expect(checkCreditCode(code)).toBe(false));

test("a sum that leaves no remainder gives the check character 0", () => {
  const zero = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"].find((last) => checkCreditCode(`9135021100000000${last}0`));
  expect(zero).toBeDefined();
  expect(checkCreditCode("91350211M0000XUF4R")).toBe(true);
});
