import { terminalTrouble } from "../terminal/terminalTrouble";
import { readUnits } from "../../core/read/directory/readUnits";
import { run, type CheckedRun } from "../../core/run";
import { blankWorkbook } from "../../core/show/forms/blankWorkbook";
import type { RowsWanted } from "../../core/show/handout/askedRows";
import { planTemplates, type TemplatePlan } from "../../core/show/handout/planTemplates";
import { handOver, settleJson } from "../files/handOver";
import { makeFiles } from "../files/makeFiles";
import { newFileTarget } from "../files/newFileTarget";
import { openWhole } from "../files/openWhole";
import { refuseSameTarget } from "../files/refuseSameTarget";
import { settleFolder } from "../files/settleFolder";
import { asOf } from "../options/asOf";
import { book } from "../options/book";
import { dayOption } from "../options/dayOption";
import { force } from "../options/force";
import { json } from "../options/json";
import { misuse } from "../options/misuse";
import type { FlagOption, ListOption, ValueOption } from "../options/option";
import { out as outOption } from "../options/out";
import { handoutText } from "../summary/handoutText";
import { printableLines } from "../terminal/printable";
import { WORDS } from "../terminal/words";
import type { ExitCode, FileWorkbook, World } from "../terminal/world";
import { verb, type Given } from "./verb";

const out = outOption("文件夹", "模板");

const blank: FlagOption = {
  kind: "flag",
  name: "--blank",
  meaning: "空白的标准台账（五种台账和填表说明），供从头建账",
};

const unit: ListOption<string> = {
  kind: "list",
  name: "--unit",
  value: "单位",
  example: "县工信科技局",
  meaning: "只给这个单位生成模板，可以写几次；不写就是所有要填的单位",
  read: (text) => text,
};

const rows: ValueOption<RowsWanted> = {
  kind: "value",
  name: "--rows",
  value: "lead|all",
  example: "lead",
  meaning: "模板里放哪些行：lead 只放本单位牵头的，all 也放配合的和长期事项",
  read: (text) => (text === "lead" || text === "all" ? text : misuse(`--rows 只能写 lead 或 all，不能写“${text}”。`)),
};

const due = dayOption("--due", "截止日", "2024-07-05", "模板报回的截止日，不写就是次月5日");

const options = { asOf, out, blank, unit, rows, due, book, json, force };

/** Workbooks to be filled in (MONTH §4): what each unit fills, or the standard ledgers, blank. */
export const template = verb({
  name: "template",
  usage: [
    {
      words: "文件… --out 文件夹 [--as-of 截至日期] [--unit 单位]… [--rows lead|all] [--due 截止日] [--json 结果文件]",
      purpose: "给每个单位生成填报模板",
    },
    { words: "--blank --out 标准台账.xlsx", purpose: "生成空白的标准台账" },
  ],
  files: "any",
  options,
  request: (given) => {
    const { files, out: place, blank: isBlank } = given;
    if (place === null) return misuse("没有写模板放到哪里，请加上 --out 文件夹（空白台账写 --out 标准台账.xlsx）。");
    if (!isBlank && files.length === 0) return misuse(WORDS.noFile("template"));
    if (isBlank && (files.length > 0 || given.unit.length > 0 || given.json !== null))
      return misuse("--blank 生成的是空白台账，不用给台账文件，也没有别的选项。");
    return { ...given, out: place };
  },
  run: (request, world) => (request.blank ? writeBlank(request, world) : handOut(request, world)),
});

type Request = Given<typeof options, "any"> & { readonly out: string };

async function writeBlank(request: Request, world: World): Promise<ExitCode> {
  // A county's ledger may be called so: what was filled in is never lost to a blank one.
  const place = newFileTarget(request.out, ".xlsx", request, world);
  world.writeFile(place.path, [await world.newFormWorkbook(blankWorkbook())]);
  await world.print([printableLines([`空白的标准台账已写入 ${place.given}`])]);
  return 0;
}

async function handOut(request: Request, world: World): Promise<ExitCode> {
  const target = settleJson(request, world);
  // A unit would be sent some of its rows, and answer for some.
  const opened = await openWhole(request, world, WORDS.notMadeIncomplete, true);
  if (opened === null) return 2;
  world.progress(WORDS.computing);
  const result = run(opened.workbooks, { asOf: request.asOf ?? world.today(), book: opened.book });
  const widths = await widthsOf(opened.open);
  const plan = planTemplates(result, {
    rows: request.rows ?? "lead",
    units: request.unit.length === 0 ? null : request.unit.map((name) => canonicalUnit(result, name)),
    due: request.due,
    widthsOf: (file, sheet) => widths[result.basis.recognition.files.indexOf(file)]?.get(sheet) ?? [],
  });
  const files = plan.files.map(({ file, unit: to, form }) => ({
    file,
    to,
    bytes: () => world.newFormWorkbook(form()),
  }));
  const names = files.map(({ file }) => file);
  const targets = settleFolder(request.out, names, request, world);
  refuseSameTarget([...targets, target]);
  world.writeFiles(await makeFiles("正在生成模板", files, targets, world));
  const text = () => [printableLines(handoutText(plan, request.out))];
  await handOver(handoutDocument(plan), target, text, world);
  return plan.unassigned.length > 0 ? 1 : 0;
}

/** By the place of each file among the inputs. */
async function widthsOf(
  open: readonly FileWorkbook[],
): Promise<readonly ReadonlyMap<string, readonly (number | undefined)[]>[]> {
  const widths: ReadonlyMap<string, readonly (number | undefined)[]>[] = [];
  for (const workbook of open) {
    widths.push(await workbook.columnWidths());
    workbook.release();
  }
  return widths;
}

/** @throws HostError bad-arguments for a name that is no unit's */
function canonicalUnit({ basis }: CheckedRun, name: string): string {
  const { lead, names } = readUnits(basis.directory, name, "lead");
  const [first] = lead;
  if (first !== undefined && lead.length === 1) return first;
  const near = names.flatMap(({ suggestions }) => suggestions).slice(0, 3);
  const cure = near.length === 0 ? "请核对单位名称" : `是不是${near.map((one) => `“${one}”`).join("、")}`;
  throw terminalTrouble("bad-arguments", `不认识单位“${name}”，${cure}。`);
}

function handoutDocument({ month, files, unassigned }: TemplatePlan): object {
  return {
    schemaVersion: 1,
    month,
    files: files.map(({ unit: name, file, rows: count, cells, cellsLastMonth }) => ({
      unit: name,
      file,
      rows: count,
      cells,
      cellsLastMonth,
    })),
    unassigned: unassigned.map(({ ledger, row }) => ({ file: ledger.file, sheet: ledger.sheet, row })),
  };
}
