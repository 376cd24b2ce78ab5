import type { ReadingRule } from "../parts/rule";

/**
 * A cell of a record holds an error of Excel's (SPEC §7 structure), or a picture; in columns that are not read an info, once a column
 * (DECIDED G6).
 */
export const formulaError: ReadingRule<"formula-error"> = {
  stage: "reading",
  id: "formula-error",
  severity: "error",
  area: "structure",
  saidOf: "cell",
  words: {
    title: "公式出错",
    what: "台账的格子里是Excel的错误值，或WPS嵌入的图片；不读的列里出错，每列只提示一次。",
    why: "这一格按空白处理，这一行的数不可信。",
    example: "#REF!、#N/A、#DIV/0!。",
    remedy: "改正公式，或直接填入值。",
    message: (evidence) => {
      if (evidence.in === "picture") return "这里是图片，按空白处理；请填写文字";
      if (evidence.in === "unread-column") return "这一列有公式出错的格子；台账不读这一列，不影响统计";
      if (evidence.error === "#NAME?")
        return "这里是#NAME?，按空白处理：可能是WPS嵌入的图片，也可能是认不出的函数名；请直接填入文字或数";
      return `公式结果是${evidence.error}，按空白处理；请改正公式，或直接填入值`;
    },
  },
  english: {
    title: "Error in a formula",
    what: "A cell of the ledger holds an error of Excel's, or a picture set in by WPS; of columns that are not read it is said once.",
    why: "The cell counts as blank, and the row's figures cannot be trusted.",
    example: "#REF!, #N/A, #DIV/0!.",
    remedy: "Correct the formula, or type the value.",
    message: (evidence) => {
      if (evidence.in === "picture") return "This is a picture and counts as blank. Write text instead";
      if (evidence.in === "unread-column")
        return "A formula in this column has failed; the column is not read, so no figure is affected";
      if (evidence.error === "#NAME?")
        return "This is #NAME? and counts as blank: perhaps a picture set in by WPS, perhaps an unknown function. Type the text or number";
      return `The formula gives ${evidence.error} and counts as blank. Correct it, or type the value`;
    },
  },
};
