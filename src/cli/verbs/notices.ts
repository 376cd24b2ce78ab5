import { basename, extname } from "node:path";
import { HostError } from "../../core/base/hostError";
import { run, type CheckedRun } from "../../core/run";
import { planNotices, type NoticePlan } from "../../core/show/notices/planNotices";
import { registerEdit } from "../../core/show/notices/registerEdit";
import { bookWithEdit } from "../files/bookWithEdit";
import { handOver, settleJson } from "../files/handOver";
import { openWorkbooks, type OpenedWorkbooks } from "../files/openWorkbooks";
import { settleFolder } from "../files/settleFolder";
import { isSamePlace, settleTarget, type Target } from "../files/settleTarget";
import { asOf } from "../options/asOf";
import { book } from "../options/book";
import { folder } from "../options/folder";
import { force } from "../options/force";
import { json } from "../options/json";
import { misuse } from "../options/misuse";
import type { ValueOption } from "../options/option";
import { addresseesGiven, to } from "../options/to";
import { today } from "../options/today";
import { noticesText } from "../summary/noticesText";
import { printableLines } from "../terminal/printable";
import { WORDS } from "../terminal/words";
import type { World } from "../terminal/world";
import { verb } from "./verb";

const register: ValueOption<string> = {
  kind: "value",
  name: "--register",
  value: "登记后的主工作簿",
  example: "主工作簿.xlsx",
  meaning: "把起草的通知登记到“督办登记”，另存为这个主工作簿",
  read: (text) => text,
};

/** Drafts of the letters that a month asks for, and their rows in the register (MONTH §7, §8). */
export const notices = verb({
  name: "notices",
  usage: [
    {
      words: "文件… --as-of 截至日期 --out 文件夹 [--to 镇或单位]… [--register 登记后的主工作簿]",
      purpose: "起草督办通知书（Word），附反馈单、异议单、销号申请单",
    },
  ],
  files: "some",
  options: { asOf, out: folder, register, to, book, today, json, force },
  request: ({ asOf: day, out, ...others }) => {
    if (day === null) return misuse("没有写依据哪一天的结果，请加上 --as-of 2024-06-30。");
    return out === null ? misuse("没有写通知书放到哪里，请加上 --out 文件夹。") : { ...others, asOf: day, out };
  },
  async run(request, world) {
    const target = settleJson(request, world);
    const place = request.register === null ? null : settleTarget(request.register, request, world);
    const opened = await openWorkbooks(request, world, true);
    if (opened.workbooks.length === 0) return 2;
    // Whoever stands behind what could not be read would be blamed without it, or spared.
    if (opened.failed > 0) throw new HostError("bad-arguments", WORDS.notMadeIncomplete(opened.failed));
    world.progress(WORDS.computing);
    const result = run(opened.workbooks, { asOf: request.asOf, book: opened.book });
    const only = addresseesGiven(request.to, result.basis.directory);
    const plan = planNotices(result, {
      drafted: request.today ?? world.today(),
      only,
    });
    const names = plan.letters.map(({ file }) => file);
    const paths = settleFolder(request.out, names, request, world);
    const others = [target === "-" ? null : target, place].filter((one) => one !== null);
    for (const [at, one] of others.entries())
      if (
        [...paths.map((path) => world.realPath(path)), ...others.slice(0, at).map((other) => other.place)].some(
          (path) => isSamePlace(path, one.place),
        )
      )
        throw new HostError("bad-arguments", WORDS.sameTarget(one.given));
    const made: { path: string; bytes: Uint8Array }[] = [];
    for (const [index, { document, entry }] of plan.letters.entries()) {
      world.progress(`正在起草 ${index + 1}/${plan.letters.length}：${entry.to}`);
      made.push({ path: paths[index] ?? "", bytes: await world.newDocument(document) });
    }
    if (place !== null) made.push({ path: place.path, bytes: await registered(place, plan, result, opened, world) });
    world.progress(WORDS.writing);
    world.writeFiles(made);
    const meant = result.report.notices.filter((entry) => only?.has(entry.to) ?? true);
    const text = () => [printableLines(noticesText(meant, plan, request.out, place?.given ?? null))];
    await handOver(noticesDocument(result, plan), target, text, world);
    const isHeld = plan.letters.some(({ entry }) => !entry.sendable);
    return isHeld || result.report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
});

async function registered(
  place: Target,
  plan: NoticePlan,
  { basis }: CheckedRun,
  { workbooks, open }: OpenedWorkbooks,
  world: World,
): Promise<Uint8Array> {
  const { files, book: name } = basis.recognition;
  const at = files.indexOf(name ?? "");
  const [read, into] = [workbooks[at], open[at]];
  if (read === undefined || into === undefined || name === null) throw new RangeError("No month's book");
  const wanted = into.extension ?? ".xlsx";
  if (extname(place.path).toLowerCase() !== wanted)
    throw new HostError("bad-arguments", WORDS.outExtension(basename(place.given), wanted));
  return bookWithEdit(into, registerEdit(read, name, plan.changes), "登记", world);
}

function noticesDocument({ report }: CheckedRun, plan: NoticePlan): object {
  const files = new Map(plan.letters.map(({ entry, file }) => [entry, file]));
  const entries = report.notices.map((entry) => {
    const file = files.get(entry);
    return file === undefined ? entry : { ...entry, file };
  });
  return { schemaVersion: 1, notices: entries };
}
