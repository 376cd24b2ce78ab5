import { createHash } from "node:crypto";
import { appendFileSync, closeSync, fstatSync, openSync, readSync } from "node:fs";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BUNDLE = join(ROOT, "dist", "ledger.cjs");
const SOURCES = ["src", "package.json", "package-lock.json", "webpack.config.js"];
const STAMP = "\n// built from ";

/**
 * Path of the command line's bundle, built anew where the sources are no longer those it was built from. The bundle
 * ends with a fingerprint of its sources (names, sizes, times), so that a file deleted or put back is noticed too.
 * Builds go to a folder of their own and are renamed: any number of processes may do this at the same time.
 */
export async function freshBundle() {
  const wanted = STAMP + fingerprint() + "\n";
  if (endOf(BUNDLE, wanted.length) !== wanted) await build(wanted);
  return BUNDLE;
}

function fingerprint() {
  const hash = createHash("sha256");
  const add = (path) => {
    const stats = statSync(join(ROOT, path), { throwIfNoEntry: false });
    if (stats === undefined) return; // an editor's temporary file, gone again
    if (stats.isDirectory()) {
      for (const name of readdirSync(join(ROOT, path)).sort()) add(`${path}/${name}`);
    } else if (!path.endsWith(".md")) {
      hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
    }
  };
  for (const path of SOURCES) add(path);
  return hash.digest("hex").slice(0, 32);
}

/** The last characters of a file, or nothing where there is none. */
function endOf(path, length) {
  let file;
  try {
    file = openSync(path, "r");
  } catch {
    return "";
  }
  try {
    const end = Buffer.alloc(length);
    readSync(file, end, 0, length, Math.max(0, fstatSync(file).size - length));
    return end.toString("utf8");
  } finally {
    closeSync(file);
  }
}

async function build(stamp) {
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const [cli] = require("../../webpack.config.js");
  const folder = join(ROOT, "dist", `.build-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    await compile(webpack, { ...cli, output: { ...cli.output, path: folder } });
    appendFileSync(join(folder, "ledger.cjs"), stamp);
    renameSync(join(folder, "ledger.cjs.map"), `${BUNDLE}.map`);
    renameSync(join(folder, "ledger.cjs"), BUNDLE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compile(webpack, config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      const failure = error ?? (stats.hasErrors() ? new Error(stats.toString({ preset: "errors-only" })) : null);
      compiler.close(() => (failure ? reject(failure) : resolve()));
    });
  });
}

// `npm ci` runs this file by itself (`prepare`); without the development packages there is nothing to build with.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await freshBundle();
  } catch (error) {
    if (error?.code !== "MODULE_NOT_FOUND") throw error;
    process.stderr.write("没有安装构建工具，命令行没有构建；需要时请运行 npm ci。\n");
  }
}
