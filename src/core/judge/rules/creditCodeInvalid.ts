import type { ReadingRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

/** A credit code whose form or check character is wrong (GB 32100-2015). */
export const creditCodeInvalid: ReadingRule<"credit-code-invalid"> = {
  stage: "reading",
  id: "credit-code-invalid",
  severity: "warning",
  area: "creditCodes",
  saidOf: "cell",
  words: {
    title: "信用代码校验不符",
    what: "统一社会信用代码不是18位，或者末位的校验码不符。",
    why: "多半是抄错，查不到企业。",
    example: "抄错一位。",
    remedy: "对照营业执照核对；个别老码确实不符的可以不改。",
    message: (_, value) => `“${shortened(value)}”不符合统一社会信用代码的校验规则；请对照营业执照核对`,
  },
  english: {
    title: "Credit code wrong",
    what: "The unified social credit code does not have 18 characters, or its check character is wrong.",
    why: "Probably a slip in copying: the enterprise cannot be looked up.",
    example: "One character copied wrongly.",
    remedy: "Compare with the business licence; a few old codes really do not fit and may stay.",
    message: (_, value) =>
      `“${shortened(value)}” does not fit the rules of the unified social credit code. Compare with the business licence`,
  },
};
