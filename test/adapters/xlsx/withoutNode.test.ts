import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import webpack from "webpack";
import { sampleMonth } from "../../sample/makeSampleMonth";
import { readWorkbookBytes } from "../../support/xlsxFiles";

const folder = mkdtempSync(join(tmpdir(), "ledger-reader-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The reader bundled as for a browser's worker. */
async function bundled(): Promise<string> {
  const [{ module, resolve: resolving }] =
    jest.requireActual<readonly [webpack.Configuration]>("../../../webpack.config.js");
  const compiler = webpack({
    mode: "production",
    target: "webworker",
    entry: resolve("src/adapters/xlsx/xlsxWorkbook.ts"),
    output: { path: folder, filename: "reader.js", library: { name: "reader", type: "var" } },
    optimization: { minimize: false },
    performance: { hints: false },
    ...(module === undefined ? {} : { module }),
    ...(resolving === undefined ? {} : { resolve: resolving }),
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      const wrong =
        error ?? (stats?.hasErrors() === true ? new Error(stats.toString({ all: false, errors: true })) : null);
      if (wrong) fail(wrong);
      else done();
    });
  });
  return readFileSync(join(folder, "reader.js"), "utf8");
}

test("bundled for a browser and run where nothing of Node is, it reads the sample month alike", async () => {
  const world = { TextDecoder, TextEncoder, files: await sampleMonth(), answer: null as Promise<string> | null };
  const read =
    "answer = Promise.all(files.map(({bytes, file}) => reader.xlsxWorkbook(bytes, file).snapshot())).then(JSON.stringify)";
  runInNewContext(`${await bundled()}\n${read}`, world);
  const here = await Promise.all(world.files.map(({ bytes, file }) => readWorkbookBytes(bytes, file)));
  expect(await world.answer).toBe(JSON.stringify(here));
});
