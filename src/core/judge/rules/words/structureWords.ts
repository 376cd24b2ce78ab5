import { quoted } from "../../../values/phrases";
import type { WordsOf } from "./wordsOfRule";

export const structureWords: WordsOf<
  | "ledger-not-found"
  | "missing-column"
  | "duplicate-column"
  | "formula-error"
  | "merged-records"
  | "empty-ledger"
  | "second-table"
  | "setting-invalid"
  | "formula-uncalculated"
> = {
  "ledger-not-found": {
    title: "没有找到台账",
    what: "整个文件里没有一张工作表认得出是台账。",
    why: "没有认出台账，就没有可核对、可统计的内容。",
    example: "工作簿里只有一张填表说明。",
    remedy:
      "确认选对了文件；表头应在前30行之内，并用标准列名（如重点任务、具体任务、项目名称、问题描述、指标名称、专班）。",
    message: ({ sheets }) => {
      if (sheets.length === 0) return "没有找到台账，文件里没有工作表；请确认选对了文件";
      const told = sheets.slice(0, 2).map(({ name, reason }) => `“${name}”表${reason}`);
      const others = sheets.length > 2 ? `，其余${sheets.length - 2}张表也不是` : "";
      return `没有找到台账：${told.join("；")}${others}；请确认选对了文件，表头在前30行之内并用标准列名`;
    },
  },
  "missing-column": {
    title: "缺少列",
    what: "表头里没有必需的列；或者有一列的列名像是写错了。",
    why: "缺了这一列，整张表有关的数都算不出来；写错的列名不会被猜着读。",
    example: "“完成时现”应为“完成时限”。",
    remedy: "把列名改成标准写法，或补上这一列。不是必需的列只因列名像是写错而提醒时，级别为警告。",
    message: ({ labels, near, headerRow, required }) => {
      const wanted = quoted(labels, "或");
      if (near === null) return `表头（第${headerRow}行）里没有${wanted}列；请补上这一列，或改成标准列名`;
      return required
        ? `列名“${near}”像是${wanted}，但写法不同，这一必需的列现在没有读到；请把列名改成${wanted}`
        : `列名“${near}”像是${wanted}，但写法不同，现在没有当作${wanted}读；如果就是，请改用这个列名`;
    },
  },
  "duplicate-column": {
    title: "列重复",
    what: "两列的列名意思相同，只读了前一列。",
    why: "另一列里的内容不会用到，填错列的数就丢了。",
    example: "一张表里既有“完成时限”又有“完成时间”。",
    remedy: "删去多余的一列，或把其中一列改成它真正的名字（如“实际完成时间”）。",
    message: ({ label, first }, value) =>
      `“${value}”和${first}列都是“${label}”，只读了${first}列；请删去一列，或改成它真正的列名`,
  },
  "formula-error": {
    title: "公式出错",
    what: "台账的格子里是Excel的错误值。",
    why: "这一格按空白处理，这一行的数不可信。",
    example: "#REF!、#N/A、#DIV/0!。",
    remedy: "改正公式，或直接填入值。",
    message: ({ error }) => `公式结果是${error}，按空白处理；请改正公式，或直接填入值`,
  },
  "merged-records": {
    title: "记录中有合并单元格",
    what: "台账的记录里有合并单元格，每列提示一次。",
    why: "合并的值算作每一行都有；筛选、排序时合并单元格容易出错。",
    example: "专业镇一列按组合并。",
    remedy: "可以不改；要排序、筛选时先取消合并并逐行填写。",
    message: ({ heading, area }) =>
      `“${heading}”列有合并单元格（如${area}），合并的值算作每一行都有；如与实际不符，请取消合并并逐行填写`,
  },
  "empty-ledger": {
    title: "台账没有记录",
    what: "有表头，下面没有一行记录。",
    why: "统计中这张表为空。",
    example: "只有表头和预先编好的序号。",
    remedy: "填写后再检查；不用的空表可以删去。",
    message: ({ headerRow }) => `表头（第${headerRow}行）下面没有记录；请填写，或删去这张空表`,
  },
  "second-table": {
    title: "一张工作表里有第二个表",
    what: "台账下面又出现了一个表头。",
    why: "一张工作表只读一个台账，下面那个表的行没有读，统计会缺数。",
    example: "万安钻石的表下面接着又贴了一个绛州绿的表。",
    remedy: "把下面的表移到单独的工作表；如是同一个台账，删去中间的标题和表头。",
    message: ({ row, rowsBelow }) =>
      `第${row}行又是一个表头，它下面的${rowsBelow}行没有读；请把下面的表移到单独的工作表，如是同一个台账请删去这一行表头`,
  },
  "setting-invalid": {
    title: "设置有误",
    what: "名录、考核设置、加减分、例外表里有一行用不了。",
    why: "写错的一行不采用，统计按默认值进行，结果会与想要的不同。",
    example: "考核设置里权重写成了“四成”。",
    remedy: "按提示改正这一行。",
    message: ({ what }) => what,
  },
  "formula-uncalculated": {
    title: "公式没有计算过",
    what: "格子里的公式还没有结果。",
    why: "文件由程序生成、没有在Excel中计算保存，公式按空白处理。",
    example: "由系统导出后没有用Excel打开过的表。",
    remedy: "用Excel打开文件，保存一次再检查。",
    message: () => "公式还没有计算结果，按空白处理；请用Excel打开这个文件，保存一次再检查",
  },
};
