import { basename, resolve } from "node:path";
import { HostError } from "../../core/base/hostError";
import { terminalTrouble } from "../terminal/terminalTrouble";
import type { ReturnedFile } from "../../core/show/collecting/filesInOrder";
import type { Decision } from "../../core/show/collecting/decision";
import { planCollection, type Collection, type MergedCell } from "../../core/show/collecting/planCollection";
import { IDENTITY_PROPERTY } from "../../core/show/handout/templateIdentity";
import { checkExtension } from "../files/checkExtension";
import { distinctInputs } from "../files/distinctInputs";
import { handOver, settleJson } from "../files/handOver";
import { newFileTarget } from "../files/newFileTarget";
import { readWhole } from "../files/readWhole";
import { refuseSameTarget } from "../files/refuseSameTarget";
import { asOf } from "../options/asOf";
import { force } from "../options/force";
import { json } from "../options/json";
import { misuse } from "../options/misuse";
import { out as outOption } from "../options/out";
import { today } from "../options/today";
import { collectionText } from "../summary/collectionText";
import { printableLines } from "../terminal/printable";
import { WORDS } from "../terminal/words";
import type { World } from "../terminal/world";
import { verb } from "./verb";

const out = outOption("汇总结果", "汇总结果.xlsx");

/** Puts together what units returned (MONTH §5): a copy of the master with it, and what is to be decided beside. */
export const collect = verb({
  name: "collect",
  usage: [
    {
      words: "主台账 发回的文件… --out 汇总结果 [--as-of 截至日期] [--json 结果文件]",
      purpose: "把各单位报回的模板汇总进主台账",
    },
  ],
  files: "some",
  options: { asOf, out, today, json, force },
  request: (given) => {
    const { out: place } = given;
    if (place === null) return misuse("没有写汇总结果放到哪里，请加上 --out 汇总结果.xlsx。");
    return { ...given, out: place };
  },
  async run(request, world) {
    const target = settleJson(request, world);
    // Decisions may have been filled in there since.
    const place = newFileTarget(request.out, null, request, world);
    refuseSameTarget([target, place]);
    const [given] = request.files;
    const path = resolve(world.workingFolder, given);
    const file = basename(path);
    const tell = (percent: number | null) => world.progress(WORDS.reading(1, request.files.length, file, percent));
    tell(null);
    const into = world.openWorkbook(await world.readFile(path), file);
    const master = await readWhole(into, given, tell, world);
    if (!into.isWritable)
      throw terminalTrouble("not-writable", `主台账《${file}》是旧格式，不能往里写；请先把它另存为 .xlsx 再汇总。`);
    checkExtension(place, into.extension);
    const files = await returnedFiles(request.files, world);

    world.progress("正在汇总……");
    const order = { asOf: request.asOf, today: request.today ?? world.today() };
    let collection = planCollection(master, files, order);
    // The master alone has something to give only where decisions were filled in.
    if (files.length === 0 && collection.carriedOut + collection.notCarriedOut.length === 0)
      throw terminalTrouble("bad-arguments", WORDS.nothingToCollect);
    let { refused, isStale } = await into.edit(collection.edit);
    let bytes = into.bytes();
    if (refused.length > 0) {
      // Formulas and the like, which only the file itself tells: they are for people to decide, and nothing of the first try stays.
      const cells = new Set(refused.map(({ sheet, cell }) => `${sheet}!${cell}`));
      const again = world.openWorkbook(await world.readFile(path), file);
      collection = planCollection(master, files, { ...order, refused: cells });
      ({ refused, isStale } = await again.edit(collection.edit));
      const [first] = refused;
      if (first !== undefined)
        throw terminalTrouble(
          "not-writable",
          `“${first.sheet}”表${first.cell}写不进去，没有汇总；请核对这一格后再试。`,
        );
      bytes = again.bytes();
    }
    world.progress(WORDS.writing);
    world.writeFile(place.path, [bytes]);
    const { decisions, missing } = collection;
    const isOld = isStale === true && collection.merged.length + collection.carriedOut > 0;
    const lines = [...collectionText(collection), "", `汇总结果已写入 ${place.given}`];
    const text = () => [printableLines(isOld ? [...lines, WORDS.oldFormulas] : lines)];
    await handOver(collectionDocument(collection), target, text, world);
    const isOpen = decisions.length > 0 || missing.length > 0;
    const isStrange = collection.files.some(({ status }) => STRANGE.has(status));
    return isOpen || isStrange ? 1 : 0;
  },
});

/** Files that were not put together: somebody has to look (DECIDED F16). */
const STRANGE: ReadonlySet<string> = new Set(["foreign", "unreadable", "no-identity"]);

/** Each file once, read or with a sentence why it could not be: one bad file stops nobody. */
async function returnedFiles(files: readonly string[], world: World): Promise<readonly ReturnedFile[]> {
  const returned = [...distinctInputs(files, world)].filter(({ index }) => index > 0);
  const read: ReturnedFile[] = [];
  for (const { index, given, path, file } of returned) {
    const tell = (percent: number | null) => world.progress(WORDS.reading(index + 1, files.length, file, percent));
    tell(null);
    try {
      const opened = world.openWorkbook(await world.readFile(path), file);
      const workbook = await readWhole(opened, given, tell, world);
      read.push({
        file,
        workbook,
        property: await opened.property(IDENTITY_PROPERTY),
        notes: await opened.notes(),
      });
      opened.release();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      read.push({ file, problem: error.said });
    }
  }
  return read;
}

function collectionDocument(collection: Collection): object {
  const { master, month, files, merged, decisions, missing } = collection;
  return {
    schemaVersion: 1,
    master,
    month,
    files: files.map(({ file, unit, status, rows, merged: count, decisions: open, extras, sentence }) => ({
      file,
      unit,
      status,
      rows,
      merged: count,
      decisions: open,
      extras,
      sentence: sentence.zh,
    })),
    merged: merged.map(publicMerged),
    decisions: decisions.map(publicDecision),
    missing,
    counts: {
      merged: merged.length,
      decisions: decisions.length,
      unchanged: files.filter(({ status }) => status === "unchanged").length,
    },
  };
}

function publicMerged({ file, unit, sheet, row, column, cell, before, after }: MergedCell): object {
  return { file, unit, sheet, row, column, cell, before, after };
}

function publicDecision({ kind, file, unit, sheet, row, column, cell, sent, returned, master }: Decision): object {
  return { kind, file, unit, sheet, row, column, cell, sent, returned, master };
}
