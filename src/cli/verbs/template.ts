import { extname } from "node:path";
import { HostError } from "../../core/base/hostError";
import { blankWorkbook } from "../../core/show/forms/blankWorkbook";
import { settleTarget } from "../files/settleTarget";
import { force } from "../options/force";
import { misuse } from "../options/misuse";
import type { FlagOption, ValueOption } from "../options/option";
import { printableLines } from "../terminal/printable";
import { WORDS } from "../terminal/words";
import { verb } from "./verb";

const out: ValueOption<string> = {
  kind: "value",
  name: "--out",
  value: "标准台账.xlsx",
  example: "标准台账.xlsx",
  meaning: null,
  read: (text) => text,
};

const blank: FlagOption = {
  kind: "flag",
  name: "--blank",
  meaning: "空白的标准台账（五种台账和填表说明），供从头建账",
};

/** Workbooks to be filled in (MONTH §4): the standard ledgers, blank. */
export const template = verb({
  name: "template",
  usage: [{ words: "--blank --out 标准台账.xlsx", purpose: "生成空白的标准台账" }],
  files: "any",
  options: { out, blank, force },
  request: ({ files, out: given, blank: isBlank, force: mayReplace }) => {
    if (given === null) return misuse("没有写模板放到哪里，请加上 --out 标准台账.xlsx。");
    if (!isBlank) return misuse("没有写要哪种模板，请加上 --blank。");
    return files.length > 0
      ? misuse("--blank 生成的是空白台账，不用给台账文件。")
      : { files, out: given, force: mayReplace };
  },
  async run(request, world) {
    const place = settleTarget(request.out, request, world);
    if (extname(place.path).toLowerCase() !== ".xlsx")
      throw new HostError("bad-arguments", WORDS.outExtension(place.given, ".xlsx"));
    // A county's ledger may be called so: what was filled in is never lost to a blank one.
    if (!request.force && world.fileExists(place.path))
      throw new HostError("not-writable", WORDS.targetExists(place.given));
    world.writeFile(place.path, [await world.newFormWorkbook(blankWorkbook())]);
    await world.print([printableLines([`空白的标准台账已写入 ${place.given}`])]);
    return 0;
  },
});
