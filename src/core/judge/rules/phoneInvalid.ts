import type { ReadingRule } from "../parts/rule";
import { quotedFew } from "../../values/quoted";

/** A number that is no telephone number (SPEC §6, DECIDED B25). */
export const phoneInvalid: ReadingRule<"phone-invalid"> = {
  stage: "reading",
  id: "phone-invalid",
  severity: "warning",
  area: "phones",
  saidOf: "cell",
  words: {
    title: "电话号码有误",
    what: "写的不是手机号，也不是座机号。",
    why: "督办时联系不上人。",
    example: "1380000000（少一位）。",
    remedy: "核对号码；手机11位，座机如0359-7520000。",
    message: ({ invalid }) => `${quotedFew(invalid)}不是有效的电话号码；请核对（手机11位，座机如0359-7520000）`,
  },
};
