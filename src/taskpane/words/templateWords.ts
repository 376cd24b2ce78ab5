import { monthWords } from "../../core/workbook/dayText";
import { monthEn, plural } from "../../core/values/numberEn";

/** Words of handing templates out (MONTH §4). They are fetched with the tab. */
export interface TemplateWords {
  /** The two halves of the tab. */
  readonly areas: { readonly label: string; readonly out: string; readonly back: string };
  readonly out: {
    readonly title: string;
    readonly purpose: string;
    readonly before: string;
    readonly due: string;
    readonly dueHint: string;
    readonly dueTooEarly: (asOf: string) => string;
    readonly short: string;
    readonly rowsLabel: string;
    readonly rows: Readonly<Record<"lead" | "all", string>>;
    readonly rowsHint: Readonly<Record<"lead" | "all", string>>;
    readonly find: string;
    readonly caption: (month: string) => string;
    readonly unit: string;
    readonly asked: string;
    readonly cells: string;
    readonly cellsThen: string;
    /** Last month does not say. */
    readonly unknown: string;
    readonly all: (count: number) => string;
    readonly total: (units: number) => string;
    /** Beside the table of what was searched for. */
    readonly found: (shown: number, all: number) => string;
    readonly notFound: string;
    readonly nobody: (month: string) => string;
    readonly make: (count: number) => string;
    readonly makeOne: string;
    readonly makeOneOf: (unit: string) => string;
    readonly noneChosen: string;
    readonly archive: (month: string) => string;
    readonly elsewhere: string;
    readonly unassigned: (count: number) => string;
    readonly unassignedSentence: string;
    readonly loading: string;
  };
  readonly ledgers: {
    readonly title: string;
    readonly purpose: string;
    readonly into: string;
    readonly add: string;
    readonly file: string;
  };
}

export const templateWordsZh: TemplateWords = {
  areas: { label: "下发和回收", out: "下发", back: "回收" },
  out: {
    title: "下发填报模板",
    purpose: "每个单位一个Excel文件，只有本单位的行，只能填要填的格；报回后在“回收”里汇总。",
    before: "检查台账以后，这里列出各单位本月要填的行，选好就生成模板。",
    due: "报回截止日",
    dueHint: "写在模板第一行；默认次月5日。",
    dueTooEarly: (asOf) => `截止日早于截至日期${asOf}，请改到这一天或以后。`,
    short: "从截至日期到报回不足三个工作日，各单位来不及填，请把截止日放宽。",
    rowsLabel: "放哪些行",
    rows: { lead: "本单位牵头的行", all: "牵头和配合的行" },
    rowsHint: {
      lead: "办结、取消的不再要求填；长期任务每季度末填一次。",
      all: "办结、取消的不再要求填；长期任务也放进去。",
    },
    find: "查找单位",
    caption: (month) => `${monthWords(month)}各单位要填的行和格`,
    unit: "单位",
    asked: "行",
    cells: "要填的格",
    cellsThen: "上月",
    unknown: "—",
    all: (count) => `全选（${count}个单位）`,
    total: (units) => `选中${units}个单位`,
    found: (shown, all) => `显示${shown}个，共${all}个单位`,
    notFound: "没有名称含这些字的单位。",
    nobody: (month) => `${monthWords(month)}没有要单位填的行。`,
    make: (count) => `生成选中的${count}份`,
    makeOne: "生成",
    makeOneOf: (unit) => `生成${unit}的模板`,
    noneChosen: "请先选单位",
    archive: (month) => `填报模板_${monthWords(month)}.zip`,
    elsewhere: "这里的Excel不让助手保存文件，请在浏览器页面里打开台账生成模板。",
    unassigned: (count) => `没有发给任何单位的行（${count}）`,
    unassignedSentence: "这些行要填，但没有认得出的牵头单位，谁也收不到；请补上牵头单位后再下发。",
    loading: "正在计算",
  },
  ledgers: {
    title: "新建标准台账",
    purpose:
      "从头建账用：任务、项目、问题、指标、月报报送五张空白台账和填表说明，表头、下拉框、日期和百分数格式都已设好。同名的工作表不会动。",
    into: "加到哪个文件",
    add: "加到工作簿里",
    file: "另存为新文件",
  },
};

export const templateWordsEn: TemplateWords = {
  areas: { label: "Out and back", out: "Hand out", back: "Collect" },
  out: {
    title: "Hand out templates",
    purpose: "One Excel file for each unit, with its own rows only and only the cells to be filled in open.",
    before: "After a check, what each unit has to fill in this month is listed here.",
    due: "Due back",
    dueHint: "Stands in the template's first line; the 5th of next month unless changed.",
    dueTooEarly: (asOf) => `Before the as-of date ${asOf}; choose that day or a later one.`,
    short: "Less than three working days are left after the as-of date; give the units more time.",
    rowsLabel: "Rows",
    rows: { lead: "Rows the unit leads", all: "Rows it leads or supports" },
    rowsHint: {
      lead: "Finished and cancelled rows are not asked for; long-term ones once a quarter.",
      all: "Finished and cancelled rows are not asked for; long-term ones are.",
    },
    find: "Find a unit",
    caption: (month) => `What units fill in for ${monthEn(month)}`,
    unit: "Unit",
    asked: "Rows",
    cells: "Cells",
    cellsThen: "Last month",
    unknown: "—",
    all: (count) => `All (${plural(count, "unit")})`,
    total: (units) => `${plural(units, "unit")} chosen`,
    found: (shown, all) => `${shown} of ${plural(all, "unit")} shown`,
    notFound: "No unit has these words in its name.",
    nobody: (month) => `No unit has anything to fill in for ${monthEn(month)}.`,
    make: (count) => `Make ${plural(count, "template")}`,
    makeOne: "Make",
    makeOneOf: (unit) => `Make the template of ${unit}`,
    noneChosen: "Choose units first",
    archive: (month) => `templates-${month}.zip`,
    elsewhere: "This Excel lets the assistant save no files: open the ledgers in the browser page.",
    unassigned: (count) => `Rows that go to nobody (${count})`,
    unassignedSentence: "These rows are to be filled in, but no lead unit is known. Add one before handing out.",
    loading: "Computing",
  },
  ledgers: {
    title: "New standard ledgers",
    purpose:
      "To begin with: five blank ledgers and how to fill them in, with headings, drop-downs, date and percent formats. Sheets of the same names stay as they are.",
    into: "Into which file",
    add: "Add to the workbook",
    file: "Save as a new file",
  },
};
