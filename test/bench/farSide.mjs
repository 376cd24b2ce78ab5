/**
 * What the page's far side takes to open a file, check it and put in one cure, at 100 000 rows, and how much memory:
 *
 *     node test/bench/farSide.mjs [another checkout]
 *
 * Run as the page runs it, but in Node and without its packing. With another checkout (of an earlier state, say) both are
 * measured in turns, each run in a process of its own, best of three; seconds are the processor's, for others may want it too.
 */
import { spawnSync } from "node:child_process";
import { register } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { largeLedger } from "./readWorkbook.fixture.mjs";

const FILE = "台账.xlsx";
const DAY = "2024-06-30";
const ROUNDS = 3;
const LEDGER = fileURLToPath(new URL("../../.cache/bench/largeLedger.xlsx", import.meta.url));
const HERE = fileURLToPath(new URL("../..", import.meta.url));
const EVERYTHING = { severities: ["error", "warning", "info"], unit: null, town: null, file: null, change: null };
const STAGES = ["open", "check", "cure"];

const [mode, ...words] = process.argv.slice(2);
if (mode === "--one") console.log(JSON.stringify(await measure(words[0])));
else compare(mode === undefined ? [HERE] : [mode, HERE]);

function compare(checkouts) {
  largeLedger(LEDGER);
  const best = checkouts.map(() => ({ peakMb: 0 }));
  for (let round = 0; round < ROUNDS; round++) {
    checkouts.forEach((checkout, place) => {
      const self = fileURLToPath(import.meta.url);
      const child = spawnSync(process.execPath, ["--no-warnings", self, "--one", checkout], { encoding: "utf8" });
      if (child.status !== 0) throw new Error(child.stderr);
      const run = JSON.parse(child.stdout);
      for (const stage of STAGES) best[place][stage] = Math.min(run[stage], best[place][stage] ?? Infinity);
      best[place].peakMb = Math.max(run.peakMb, best[place].peakMb);
    });
  }
  const all = best.map((run) => ({ ...run, all: STAGES.reduce((sum, stage) => sum + run[stage], 0) }));
  console.log("                    open s   check s    cure s     all s   peak MB");
  all.forEach((run, place) => {
    const cells = [...STAGES, "all"].map((stage) => run[stage].toFixed(2).padStart(10));
    const name = checkouts[place] === HERE ? "here" : "there";
    console.log(name.padEnd(16), ...cells, String(run.peakMb).padStart(9));
  });
  if (all.length < 2) return;
  const [there, here] = all;
  const ratios = [...STAGES, "all", "peakMb"].map((figure) => (here[figure] / there[figure]).toFixed(2).padStart(10));
  console.log("here ÷ there".padEnd(16), ...ratios);
}

/** One run: seconds of the processor for each stage, the grid's first screen included each time. */
async function measure(checkout) {
  register("./readWorkbook.loader.mjs", import.meta.url);
  const { farSide } = await import(pathToFileURL(join(checkout, "src/taskpane/worker.ts")).href);
  const far = farSide();
  await far.startFiles({
    show: () => Promise.resolve("shown"),
    filesChanged: () => Promise.resolve(),
    recall: () => Promise.resolve(null),
    keep: () => Promise.resolve(),
  });
  const { desk, assistant } = far;
  const firstScreen = async () => {
    await desk.look(FILE, 0);
    await desk.sheet(FILE, 0, 0);
    const sent = await desk.rows(FILE, 0, 1, 60, 0);
    // An earlier state sends the bare answer.
    const rows = sent.whole ?? sent;
    if (rows.length < 50) throw new Error("Nothing to be seen");
  };
  let state;
  await assistant.subscribe((now) => (state = now));
  const done = {};
  done.open = await cpuSeconds(async () => {
    const { refused } = await desk.open([{ name: FILE, bytes: new Uint8Array(largeLedger(LEDGER)) }], () =>
      Promise.resolve(true),
    );
    if (refused.length > 0) throw new Error(refused[0].sentence);
    await firstScreen();
  });
  done.check = await cpuSeconds(() => assistant.check(DAY));
  const page = await assistant.findings({ filter: EVERYTHING, opened: null }, 0);
  const { causes } = page.whole ?? page;
  const curable = causes.flatMap(({ findings }) => findings).find(({ cure }) => cure !== null);
  done.cure = await cpuSeconds(async () => {
    await assistant.cure({ findings: [curable.key] });
    await firstScreen();
  });
  if (state.notice?.kind !== "cured" || state.notice.written !== 1) throw new Error(JSON.stringify(state.notice));
  return { ...done, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) };
}

async function cpuSeconds(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
