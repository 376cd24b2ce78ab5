/**
 * How long a workbook of 100 000 rows × 18 columns takes to read, and how much memory, beside other readers:
 *
 *     node test/bench/readWorkbook.mjs [reader…]
 *
 * Every reader runs in processes of its own, in turns, so that no one profits from a quiet moment.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { largeLedger } from "./readWorkbook.fixture.mjs";

const FIXTURE = fileURLToPath(new URL("../../.cache/bench/largeLedger.xlsx", import.meta.url));
const ROUNDS = 3;

/** Each returns the number of cells with a value, so that all are seen to have read the same. */
const readers = {
  "this reader": async (bytes) => {
    register("./readWorkbook.loader.mjs", import.meta.url);
    const { readWorkbookBytes } = await import("../support/xlsxFiles.ts");
    return timed(async () => {
      const { sheets } = await readWorkbookBytes(bytes, "largeLedger.xlsx");
      return sheets
        .flatMap(({ rows }) => rows)
        .reduce((sum, { cells }) => sum + cells.filter((v) => v != null).length, 0);
    });
  },
  "fflate + saxen": async (bytes) => {
    const { Parser } = await import("saxen");
    return timed(() => thinReader(bytes, Parser));
  },
  hucre: async (bytes) => {
    const { readXlsx } = await import("hucre/xlsx");
    return timed(async () => {
      const { sheets } = await readXlsx(bytes);
      return count(sheets.flatMap(({ rows }) => rows));
    });
  },
  "SheetJS dense": async (bytes) => {
    const { read } = await import("@e965/xlsx");
    return timed(() => {
      const { Sheets } = read(bytes, { dense: true, cellText: false, cellHTML: false, cellNF: true });
      return count(Object.values(Sheets).flatMap((sheet) => sheet["!data"].map((row) => row.map((cell) => cell?.v))));
    });
  },
};

const [mode, ...names] = process.argv.slice(2);
if (mode === "--one") await measure(names[0]);
else compare(mode === undefined ? Object.keys(readers) : [mode, ...names]);

async function measure(name) {
  const bytes = new Uint8Array(readFileSync(FIXTURE));
  const result = await readers[name](bytes);
  console.log(JSON.stringify({ ...result, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
}

function compare(chosen) {
  largeLedger(FIXTURE);
  const runs = new Map(chosen.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of chosen) {
      const child = spawnSync(process.execPath, ["--no-warnings", fileURLToPath(import.meta.url), "--one", name]);
      if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
      runs.get(name).push(JSON.parse(child.stdout));
    }
  }
  const best = (name, figure) => Math.min(...runs.get(name).map((result) => result[figure]));
  console.log("reader             best s   ratio    CPU s   ratio  peak MB    values");
  for (const name of chosen) {
    const cells = [];
    for (const figure of ["seconds", "cpuSeconds"]) {
      cells.push(
        best(name, figure).toFixed(2).padStart(8),
        (best(name, figure) / best(chosen[0], figure)).toFixed(2).padStart(7),
      );
    }
    const peak = Math.max(...runs.get(name).map(({ peakMb }) => peakMb));
    console.log(name.padEnd(16), ...cells, String(peak).padStart(8), String(runs.get(name)[0].values).padStart(9));
  }
}

async function timed(read) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const values = await read();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6, values };
}

function count(rows) {
  let values = 0;
  for (const row of rows)
    for (const value of row ?? []) if (value !== null && value !== undefined && value !== "") values++;
  return values;
}

/** What a thin reader over fflate and saxen comes to: whole parts as strings, values and formats, no checks. */
function thinReader(bytes, Parser) {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith(".xml") });
  const strings = [];
  let text;
  const shared = new Parser();
  shared.on("openTag", (name) => {
    if (name === "si") text = "";
  });
  shared.on("text", (value, decode) => (text !== undefined ? (text += decode(value)) : undefined));
  shared.on("closeTag", (name) => {
    if (name === "si") {
      strings.push(text);
      text = undefined;
    }
  });
  shared.parse(strFromU8(parts["xl/sharedStrings.xml"]));

  const rows = [];
  let row;
  let cell;
  let inValue = false;
  const sheet = new Parser();
  sheet.on("openTag", (name, attributes) => {
    if (name === "row") rows.push((row = []));
    else if (name === "c") cell = attributes();
    else if (name === "v") inValue = true;
  });
  sheet.on("text", (value, decode) => {
    if (!inValue) return;
    const column = columnOf(cell.r);
    row[column] = cell.t === "s" ? strings[Number(value)] : cell.t === undefined ? Number(value) : decode(value);
  });
  sheet.on("closeTag", (name) => {
    if (name === "v") inValue = false;
  });
  sheet.parse(strFromU8(parts["xl/worksheets/sheet1.xml"]));
  return count(rows);
}

function columnOf(reference) {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code < 65) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
