import type { ReadingRule } from "../parts/rule";

/** A cell of a record holds an error of Excel's (SPEC §7 structure). */
export const formulaError: ReadingRule<"formula-error"> = {
  stage: "reading",
  id: "formula-error",
  severity: "error",
  area: "structure",
  saidOf: "cell",
  words: {
    title: "公式出错",
    what: "台账的格子里是Excel的错误值。",
    why: "这一格按空白处理，这一行的数不可信。",
    example: "#REF!、#N/A、#DIV/0!。",
    remedy: "改正公式，或直接填入值。",
    message: ({ error }) => `公式结果是${error}，按空白处理；请改正公式，或直接填入值`,
  },
};
