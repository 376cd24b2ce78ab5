import type { ReadingRule } from "../parts/rule";
import { quotedFew } from "../../values/quoted";
import { quotedFewEn } from "../../values/quotedEn";

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
  english: {
    title: "Telephone number wrong",
    what: "It is neither a mobile nor a landline number.",
    why: "Nobody can be reached when it matters.",
    example: "1380000000 (one digit short).",
    remedy: "Check the number; mobile numbers have 11 digits, landlines look like 0359-7520000.",
    message: ({ invalid }) =>
      `${quotedFewEn(invalid)} is not a valid telephone number. Check it (mobile: 11 digits; landline: like 0359-7520000)`,
  },
};
