import { joinEn, plural } from "../../core/values/numberEn";

/** What is said once templates were made (MONTH §4). */
export interface TemplateNotices {
  /** @param without units that were chosen and have nothing to fill in */
  readonly templatesMade: (count: number, due: string, without: readonly string[]) => string;
}

export const templateNoticesZh: TemplateNotices = {
  templatesMade: (count, due, without) =>
    `已生成${count}份填报模板，请各单位${due}前报回。${without.length === 0 ? "" : `${without.join("、")}现在没有要填的行，没有生成。`}`,
};

export const templateNoticesEn: TemplateNotices = {
  templatesMade: (count, due, without) =>
    `${plural(count, "template")} made, to be back by ${due}.${without.length === 0 ? "" : ` Nothing to fill in for ${joinEn(without)}.`}`,
};
