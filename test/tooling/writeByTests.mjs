/**
 * Runs tests that write what they otherwise compare with:
 *
 *     node test/tooling/writeByTests.mjs VARIABLE TESTS…
 *
 * A process of its own, not `--eval`: what Jest forks inherits the options of the process that forks it, and would start all over.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const [variable, ...tests] = process.argv.slice(2);
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const env = { ...process.env, [variable]: "1" };
const { status } = spawnSync(process.execPath, [jest, "--runInBand", ...tests], { env, stdio: "inherit" });
process.exitCode = status ?? 1;
