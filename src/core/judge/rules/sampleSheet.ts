import { placeInHeader } from "../../terms/place";
import { ledgerDefinitions, ledgerLabel, type LedgerKind } from "../../terms/ledgerKind";
import { plural } from "../../values/numberEn";
import { quoted } from "../../values/quoted";
import { quotedEn } from "../../values/quotedEn";
import type { StructureRule } from "../parts/rule";

interface Evidence {
  readonly name: string;
  readonly isTitle: boolean;
  readonly kind: LedgerKind;
  readonly rows: number;
}

/** A sheet called 样表, 填报示例 or 模板 that counts as a ledger: the only one of its kind, or one with many rows. */
export const sampleSheet: StructureRule<"sample-sheet", Evidence> = {
  stage: "structure",
  id: "sample-sheet",
  severity: "warning",
  area: "structure",
  fullCheckFor: ["rows"],
  words: {
    title: "像样表的表计入统计",
    what: "表名或标题写着“样表”“填报示例”“模板”的一张表，作为台账统计了：同一文件里没有别的同类台账，或者它的行数不像示例。",
    why: "如果表里只是示例，统计就多了不存在的事项；如果确是台账，名称会让人误会。",
    example: "工作簿里只有一张表，叫“样表”，有1行。",
    remedy: "只是样表的，删去这张表或表里的示例行；是台账的，改掉表名和标题里的“样表”“示例”“模板”等字样。",
    message: ({ name, isTitle, kind, rows }) =>
      `${isTitle ? "标题" : "表名"}${quoted([name], "")}像是样表、模板，但${rows}行都作为${ledgerLabel(kind)}的记录统计了；如只是示例，请删去，如是台账，请改掉${isTitle ? "标题" : "表名"}里的这些字样`,
  },
  english: {
    title: "What looks like a sample counts",
    what: "A sheet called “样表”, “填报示例”, “模板” by its name or title counts as a ledger: no other of its kind is in its file, or it has more rows than examples have.",
    why: "If it holds examples, the figures count matters that do not exist; if it is a ledger, its name misleads.",
    example: "The only sheet of a workbook is called “样表” and has one row.",
    remedy:
      "If it is a sample, delete the sheet or its example rows; if it is a ledger, take “样表”, “示例”, “模板” out of its name and title.",
    message: ({ name, isTitle, kind, rows }) =>
      `By its ${isTitle ? "title" : "name"} ${quotedEn([name])} this sheet is a sample or template, but ${plural(rows, "row")} of it count in the ${ledgerDefinitions[kind].english.ledger.toLowerCase()}. Delete it if it holds examples; if it is a ledger, call it otherwise`,
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ sample, ledger, grid }) => {
      if (sample === undefined || ledger === null) return [];
      const { kind, rows } = ledger;
      const name = sample.title ?? grid.sheet.name;
      const evidence = { name, isTitle: sample.title !== null, kind, rows: rows.length };
      return [{ place: placeInHeader(ledger, null, null, null), evidence }];
    }),
};
