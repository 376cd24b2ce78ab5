import { basename, resolve } from "node:path";
import { settleTarget } from "../files/settleTarget";
import { misuse } from "../options/misuse";
import { force } from "../options/force";
import { out } from "../options/out";
import { printableLines } from "../terminal/printable";
import { verb } from "./verb";

/** A copy of a workbook without our marks (SPEC §13). */
export const unmark = verb({
  name: "unmark",
  usage: [{ words: "文件 --out 新文件", purpose: "去掉本工具做的标记" }],
  files: "one",
  options: { out: out("新文件", "结果.xlsx"), force },
  request: ({ out: given, ...others }) =>
    given === null
      ? misuse("没有写结果放到哪里，请写成 ledger unmark 台账.xlsx --out 去掉标记.xlsx。")
      : { ...others, out: given },
  async run(request, world) {
    const [file] = request.files;
    const target = settleTarget(request.out, request, world);
    const path = resolve(world.workingFolder, file);
    const book = world.openWorkbook(await world.readFile(path), basename(path));
    await book.write({ sheets: null, marks: [] });
    world.writeFile(target.path, [book.bytes()]);
    await world.print([printableLines([`标记已去掉，写入 ${target.given}`])]);
    return 0;
  },
});
