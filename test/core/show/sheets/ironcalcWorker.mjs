// A worker around IronCalc, which is an ECMAScript module that tests cannot load themselves.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";

const require = createRequire(import.meta.url);
const { initSync, Model } = await import(pathToFileURL(require.resolve("@ironcalc/wasm")).href);
initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** Computes a workbook and answers, for every formula cell, what the engine shows and how far it is from the cached value. */
function computed(sheets) {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  sheets.forEach(({ name }, place) => {
    if (place > 0) model.newSheet();
    model.renameSheet(place, name);
  });
  model.newSheet();
  const distances = sheets.length;
  const formulas = [];
  sheets.forEach(({ name, cells }, sheet) => {
    for (const { row, column, address, value, formula, role } of cells) {
      if (formula === undefined) {
        model.setUserInput(sheet, row, column, typeof value === "number" ? String(value) : `'${value}`);
        continue;
      }
      model.setUserInput(sheet, row, column, `=${formula}`);
      formulas.push({ sheet, row, column, place: `${name}!${address}`, formula, value, role });
      if (typeof value === "number") {
        model.setUserInput(
          distances,
          formulas.length,
          1,
          `=ABS('${name.replaceAll("'", "''")}'!${address}-(${value}))`,
        );
      }
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  return formulas.map(({ sheet, row, column, place, formula, value, role }, index) => ({
    place,
    formula,
    value,
    role,
    shown: model.getFormattedCellValue(sheet, row, column),
    distance: typeof value === "number" ? model.getFormattedCellValue(distances, index + 1, 1) : null,
  }));
}

parentPort.on("message", ({ id, sheets }) => {
  try {
    parentPort.postMessage({ id, answer: computed(sheets) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});
