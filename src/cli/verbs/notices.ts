import { nobodyLast } from "../../core/count/figures/lastPlaces";
import { run, type CheckedRun } from "../../core/run";
import { planNotices, type NoticePlan } from "../../core/show/notices/planNotices";
import { registerEdit } from "../../core/show/notices/registerEdit";
import { bookWithEdit } from "../files/bookWithEdit";
import { handOver, settleJson } from "../files/handOver";
import { makeFiles } from "../files/makeFiles";
import { openedBook, type OpenedBook } from "../files/openedBook";
import { openWhole } from "../files/openWhole";
import { refuseSameTarget } from "../files/refuseSameTarget";
import { settleFolder } from "../files/settleFolder";
import { newFileTarget } from "../files/newFileTarget";
import type { Target } from "../files/settleTarget";
import { asOf } from "../options/asOf";
import { book } from "../options/book";
import { dayAndPlace } from "../options/dayAndPlace";
import { force } from "../options/force";
import { json } from "../options/json";
import type { ValueOption } from "../options/option";
import { out as outOption } from "../options/out";
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
  options: { asOf, out: outOption("文件夹", "督办"), register, to, book, today, json, force },
  request: (given) =>
    dayAndPlace(given, { day: "没有写依据哪一天的结果", place: "没有写通知书放到哪里，请加上 --out 文件夹" }),
  async run(request, world) {
    const target = settleJson(request, world);
    // What stands there may be the book with the letters registered so far.
    const place =
      request.register === null ? null : newFileTarget(request.register, null, request, world, WORDS.bookExists);
    // Whoever stands behind what could not be read would be blamed without it, or spared.
    const opened = await openWhole(request, world, WORDS.notMadeIncomplete, true);
    if (opened === null) return 2;
    world.progress(WORDS.computing);
    const result = run(opened.workbooks, { asOf: request.asOf, book: opened.book });
    const only = addresseesGiven(request.to, result.basis.directory);
    const plan = planNotices(result, {
      drafted: request.today ?? world.today(),
      only,
    });
    const letters = plan.letters.map(({ file, document, entry }) => ({
      file,
      to: entry.to,
      bytes: () => world.newDocument(document),
    }));
    const names = letters.map(({ file }) => file);
    const targets = settleFolder(request.out, names, request, world);
    refuseSameTarget([...targets, target, place]);
    const made = await makeFiles("正在起草", letters, targets, world);
    const register = place === null ? [] : [await registered(place, plan, openedBook(result, opened), world)];
    world.progress(WORDS.writing);
    world.writeFiles([...made, ...register]);
    const meant = result.report.notices.filter((entry) => only?.has(entry.to) ?? true);
    // Who was asked for by name is told alone.
    const nobody = only === null ? nobodyLast(result.report.ranking, result.settings.notices).map(({ zh }) => zh) : [];
    const text = () => [printableLines(noticesText(meant, plan, request.out, place?.given ?? null, nobody))];
    await handOver(noticesDocument(result, plan), target, text, world);
    const isHeld = plan.letters.some(({ entry }) => !entry.sendable);
    return isHeld || result.report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
});

async function registered(place: Target, plan: NoticePlan, { name, read, into }: OpenedBook, world: World) {
  const bytes = await bookWithEdit(into, registerEdit(read, name, plan.changes), "登记", place, world);
  return { path: place.path, bytes };
}

function noticesDocument({ report }: CheckedRun, plan: NoticePlan): object {
  const files = new Map(plan.letters.map(({ entry, file }) => [entry, file]));
  const entries = report.notices.map((entry) => {
    const file = files.get(entry);
    return file === undefined ? entry : { ...entry, file };
  });
  return { schemaVersion: 1, notices: entries };
}
