import { run } from "../../core/run";
import { planReturns, type PlannedReturn } from "../../core/show/notices/planReturns";
import { handOver, settleJson } from "../files/handOver";
import { makeFiles } from "../files/makeFiles";
import { openWhole } from "../files/openWhole";
import { refuseSameTarget } from "../files/refuseSameTarget";
import { settleFolder } from "../files/settleFolder";
import { asOf } from "../options/asOf";
import { book } from "../options/book";
import { dayAndPlace } from "../options/dayAndPlace";
import { force } from "../options/force";
import { json } from "../options/json";
import { out as outOption } from "../options/out";
import { addresseesGiven, to } from "../options/to";
import { today } from "../options/today";
import { printableLines } from "../terminal/printable";
import { WORDS } from "../terminal/words";
import { verb } from "./verb";

/** A Word file for each unit with what it has to put right, and nothing of anybody else (MONTH §7, §8). */
export const returns = verb({
  name: "returns",
  usage: [
    {
      words: "文件… --as-of 截至日期 --out 文件夹 [--to 镇或单位]…",
      purpose: "给每个单位生成退回单（Word），只列它自己要改的",
    },
  ],
  files: "some",
  options: { asOf, out: outOption("文件夹", "退回"), to, book, today, json, force },
  request: (given) =>
    dayAndPlace(given, { day: "没有写依据哪一天的结果", place: "没有写退回单放到哪里，请加上 --out 文件夹" }),
  async run(request, world) {
    const target = settleJson(request, world);
    const opened = await openWhole(request, world, WORDS.notMadeIncomplete);
    if (opened === null) return 2;
    world.progress(WORDS.computing);
    const result = run(opened.workbooks, { asOf: request.asOf, book: opened.book });
    const slips = planReturns(result, {
      drafted: request.today ?? world.today(),
      only: addresseesGiven(request.to, result.basis.directory),
    });
    const files = slips.map(({ file, unit, document }) => ({
      file,
      to: unit,
      bytes: () => world.newDocument(document),
    }));
    const names = files.map(({ file }) => file);
    const targets = settleFolder(request.out, names, request, world);
    refuseSameTarget([...targets, target]);
    world.writeFiles(await makeFiles("正在生成", files, targets, world));
    await handOver(returnsDocument(slips), target, () => [printableLines(returnsText(slips, request.out))], world);
    return result.report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
});

function returnsText(slips: readonly PlannedReturn[], folder: string): readonly string[] {
  if (slips.length === 0) return ["没有要退回单位改正的内容。"];
  return [
    `生成了${slips.length}份退回单，放在 ${folder}：`,
    ...slips.map(({ file, rows, errors, warnings }) => `  ${file}　${rows}行，错误${errors}处，警告${warnings}处`),
  ];
}

function returnsDocument(slips: readonly PlannedReturn[]): object {
  const files = slips.map(({ unit, file, rows, errors, warnings }) => ({ unit, file, rows, errors, warnings }));
  return { schemaVersion: 1, files };
}
