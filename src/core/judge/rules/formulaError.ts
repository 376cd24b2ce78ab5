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
};
