import { joinEn, plural } from "../../core/values/numberEn";

/** What is said once templates were made (MONTH §4). */
export interface TemplateNotices {
  /**
   * @param left sheets of these names were there, and stay as they are
   * @param file said where several files are open
   */
  readonly ledgersAdded: (names: readonly string[], left: readonly string[], file: string | null) => string;
  /** @param without units that were chosen and have nothing to fill in */
  readonly templatesMade: (count: number, due: string, without: readonly string[]) => string;
}

export const templateNoticesZh: TemplateNotices = {
  ledgersAdded: (names, left, file) =>
    `${file === null ? "" : `《${file}》里`}已新建工作表${names.map((name) => `“${name}”`).join("、")}，可以撤销。${left.length === 0 ? "" : `${left.map((name) => `“${name}”`).join("、")}原来就有，没有动。`}`,
  templatesMade: (count, due, without) =>
    `已生成${count}份填报模板，请各单位${due}前报回。${without.length === 0 ? "" : `${without.join("、")}现在没有要填的行，没有生成。`}`,
};

export const templateNoticesEn: TemplateNotices = {
  ledgersAdded: (names, left, file) =>
    `New sheets${file === null ? "" : ` in ${file}`}: ${joinEn(names)}.${left.length === 0 ? "" : ` Left as they were: ${joinEn(left)}.`}`,
  templatesMade: (count, due, without) =>
    `${plural(count, "template")} made, to be back by ${due}.${without.length === 0 ? "" : ` Nothing to fill in for ${joinEn(without)}.`}`,
};
