// A worker around IronCalc, which is an ECMAScript module that tests cannot load themselves.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";

const require = createRequire(import.meta.url);
const { initSync, Model } = await import(pathToFileURL(require.resolve("@ironcalc/wasm")).href);
initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** Enough digits to tell numbers apart; what the format rounds away comes back as a difference. */
const DIGITS = "0.0000000000000000E+00";
const TYPES = { 1: "number", 4: "boolean", 16: "error" };

function computed({ sheets, names }) {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  sheets.forEach(({ name }, place) => {
    if (place > 0) model.newSheet();
    model.renameSheet(place, name);
  });
  for (const { name, scope, formula } of names) {
    try {
      model.newDefinedName(name, scope ?? undefined, formula);
    } catch {
      // A name that the engine refuses is unknown to the formulas that use it.
    }
  }
  const differences = sheets.length;
  model.newSheet();
  const formulas = [];
  sheets.forEach(({ cells }, sheet) => {
    for (const [row, column, input, isFormula] of cells) {
      model.setUserInput(sheet, row, column, input);
      if (isFormula) formulas.push({ sheet, row, column });
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  const answers = formulas.map(({ sheet, row, column }) => {
    const type = TYPES[model.getCellType(sheet, row, column)] ?? "text";
    if (type === "number") model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", DIGITS);
    return { sheet, row, column, type, shown: model.getFormattedCellValue(sheet, row, column) };
  });
  refine(model, sheets, answers, differences);
  return answers.map(({ sheet, row, column, type, shown }) => [sheet, row, column, type, shown]);
}

function refine(model, sheets, answers, differences) {
  const numbers = answers.filter(({ type, shown }) => type === "number" && Number.isFinite(Number(shown)));
  model.pauseEvaluation();
  numbers.forEach(({ sheet, row, column, shown }, place) => {
    const name = sheets[sheet].name.replaceAll("'", "''");
    model.setUserInput(differences, place + 1, 1, `='${name}'!${letters(column)}${row}-(${Number(shown)})`);
    model.updateRangeStyle({ sheet: differences, row: place + 1, column: 1, width: 1, height: 1 }, "num_fmt", DIGITS);
  });
  model.resumeEvaluation();
  model.evaluate();
  numbers.forEach((answer, place) => {
    const difference = Number(model.getFormattedCellValue(differences, place + 1, 1));
    answer.shown = Number(answer.shown) + (Number.isFinite(difference) ? difference : 0);
  });
}

function letters(column) {
  let text = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
  return text;
}

parentPort.on("message", ({ id, book }) => {
  try {
    parentPort.postMessage({ id, answer: computed(book) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});
