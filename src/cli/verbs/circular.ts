import { run } from "../../core/run";
import { planCircular } from "../../core/show/circular/planCircular";
import { newFileTarget } from "../files/newFileTarget";
import { openWhole } from "../files/openWhole";
import { asOf } from "../options/asOf";
import { book } from "../options/book";
import { dayAndPlace } from "../options/dayAndPlace";
import { force } from "../options/force";
import { out as outOption } from "../options/out";
import { today } from "../options/today";
import { circularText } from "../summary/circularText";
import { printableLines } from "../terminal/printable";
import { WORDS } from "../terminal/words";
import { exitCode } from "./exitCode";
import { verb } from "./verb";

/** The circular to all towns and units, as a Word file (MONTH §6, §8). */
export const circular = verb({
  name: "circular",
  usage: [
    {
      words: "文件… --as-of 截至日期 --out 月度通报.docx [--book 主工作簿]",
      purpose: "起草月度通报（Word文件），附镇排名、单位排名、逾期清单",
    },
  ],
  files: "some",
  options: { asOf, out: outOption("月度通报.docx", "月度通报.docx"), book, today, force },
  request: (given) =>
    dayAndPlace(given, { day: "没有写通报到哪一天", place: "没有写通报放到哪里，请加上 --out 月度通报.docx" }),
  async run(request, world) {
    const place = newFileTarget(request.out, ".docx", request, world);
    // Whoever stands behind what could not be read would be named without it, or spared.
    const opened = await openWhole(request, world, WORDS.notWrittenIncomplete);
    if (opened === null) return 2;
    world.progress(WORDS.computing);
    const result = run(opened.workbooks, { asOf: request.asOf, book: opened.book });
    const planned = planCircular(result, request.today ?? world.today());
    world.progress(WORDS.writing);
    world.writeFile(place.path, [await world.newDocument(planned.document)]);
    world.progress(null);
    await world.print([printableLines(circularText(planned, place.given))]);
    return planned.sendable ? exitCode(result.report.findings, 0) : 1;
  },
});
