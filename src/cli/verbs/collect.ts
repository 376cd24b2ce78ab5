import { basename, extname, resolve } from "node:path";
import { HostError } from "../../core/base/hostError";
import type { ReturnedFile } from "../../core/show/collecting/collectFiles";
import type { Decision } from "../../core/show/collecting/decision";
import { planCollection, type Collection } from "../../core/show/collecting/planCollection";
import { IDENTITY_PROPERTY } from "../../core/show/handout/templateIdentity";
import { snapshotAssembler } from "../../core/workbook/snapshotPart";
import { distinctNames } from "../../core/read/ledgers/recogniseLedgers";
import { handOver, settleJson } from "../files/handOver";
import { isSamePlace, settleTarget } from "../files/settleTarget";
import { asOf } from "../options/asOf";
import { force } from "../options/force";
import { json } from "../options/json";
import { misuse } from "../options/misuse";
import type { ValueOption } from "../options/option";
import { today } from "../options/today";
import { collectionText } from "../summary/collectionText";
import { printableLines } from "../terminal/printable";
import { WORDS } from "../terminal/words";
import type { FileWorkbook, World } from "../terminal/world";
import { verb } from "./verb";

const out: ValueOption<string> = {
  kind: "value",
  name: "--out",
  value: "汇总结果",
  example: "汇总结果.xlsx",
  meaning: null,
  read: (text) => text,
};

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
    const { out: place, files } = given;
    if (place === null) return misuse("没有写汇总结果放到哪里，请加上 --out 汇总结果.xlsx。");
    const [master, ...returned] = files;
    return { ...given, out: place, master, returned };
  },
  async run(request, world) {
    const target = settleJson(request, world);
    const place = settleTarget(request.out, request, world);
    if (target !== null && target !== "-" && isSamePlace(place.place, target.place))
      throw new HostError("bad-arguments", WORDS.sameTarget(place.given));
    const { path, file } = placeOf(request.master, world);
    world.progress(WORDS.reading(1, request.files.length, file, null));
    const into = world.openWorkbook(await world.readFile(path), file);
    const master = await snapshotOf(into);
    if (!into.isWritable)
      throw new HostError("not-writable", `主台账《${file}》是旧格式，不能往里写；请先把它另存为 .xlsx 再汇总。`);
    const wanted = into.extension ?? ".xlsx";
    if (extname(place.path).toLowerCase() !== wanted)
      throw new HostError("bad-arguments", WORDS.outExtension(place.given, wanted));
    const files = await returnedFiles(request, world);

    world.progress("正在汇总……");
    const order = { asOf: request.asOf, today: request.today ?? world.today() };
    let collection = planCollection(master, files, order);
    let { refused } = await into.edit(collection.edit);
    let bytes = into.bytes();
    if (refused.length > 0) {
      // Formulas and the like, which only the file itself tells: they are for people to decide, and nothing of the first try stays.
      const cells = new Set(refused.map(({ sheet, cell }) => `${sheet}!${cell}`));
      const again = world.openWorkbook(await world.readFile(path), file);
      collection = planCollection(master, files, { ...order, refused: cells });
      ({ refused } = await again.edit(collection.edit));
      const [first] = refused;
      if (first !== undefined)
        throw new HostError("not-writable", `“${first.sheet}”表${first.cell}写不进去，没有汇总；请核对这一格后再试。`);
      bytes = again.bytes();
    }
    world.progress(WORDS.writing);
    world.writeFile(place.path, [bytes]);
    const { decisions, missing } = collection;
    const text = () => [printableLines([...collectionText(collection), "", `汇总结果已写入 ${place.given}`])];
    await handOver(collectionDocument(collection), target, text, world);
    const isOpen = decisions.length > 0 || missing.length > 0;
    const isStrange = collection.files.some(({ status }) => STRANGE.has(status));
    return isOpen || isStrange ? 1 : 0;
  },
});

/** Files that were not put together: somebody has to look (DECIDED F16). */
const STRANGE: ReadonlySet<string> = new Set(["foreign", "unreadable", "no-identity"]);

function placeOf(given: string, world: World): { readonly path: string; readonly file: string } {
  const path = resolve(world.workingFolder, given);
  return { path, file: basename(path) };
}

async function snapshotOf(workbook: FileWorkbook) {
  const assembler = snapshotAssembler();
  await workbook.read((part) => {
    assembler.take(part);
    return Promise.resolve(true);
  });
  return assembler.whole().workbook;
}

/** Each file once, read or with a sentence why it could not be: one bad file stops nobody. */
async function returnedFiles(
  {
    master,
    returned,
    files,
  }: { readonly master: string; readonly returned: readonly string[]; readonly files: readonly string[] },
  world: World,
): Promise<readonly ReturnedFile[]> {
  const seen = new Set([world.realPath(placeOf(master, world).path)]);
  const paths: string[] = [];
  for (const given of returned) {
    const { path, file } = placeOf(given, world);
    const real = world.realPath(path);
    if (file.startsWith("~$") || seen.has(real))
      world.complain(file.startsWith("~$") ? WORDS.lockFile(given) : WORDS.sameFileTwice(given));
    else paths.push(path);
    seen.add(real);
  }
  const names = distinctNames(paths.map((path) => basename(path)));
  const read: ReturnedFile[] = [];
  for (const [index, path] of paths.entries()) {
    const file = names[index] ?? basename(path);
    world.progress(WORDS.reading(index + 2, files.length, file, null));
    try {
      const opened = world.openWorkbook(await world.readFile(path), file);
      read.push({ file, workbook: await snapshotOf(opened), property: await opened.property(IDENTITY_PROPERTY) });
      opened.release();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      read.push({ file, problem: error.message });
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
      sentence,
    })),
    merged,
    decisions: decisions.map(publicDecision),
    missing,
    counts: {
      merged: merged.length,
      decisions: decisions.length,
      unchanged: files.filter(({ status }) => status === "unchanged").length,
    },
  };
}

function publicDecision({ kind, file, unit, sheet, row, column, cell, sent, returned, master }: Decision): object {
  return { kind, file, unit, sheet, row, column, cell, sent, returned, master };
}
