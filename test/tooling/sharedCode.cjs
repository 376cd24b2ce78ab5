"use strict";

const vm = require("node:vm");
const { default: Runtime } = require("jest-runtime");

const compiled = vm.compileFunction;
const [OPEN, CLOSE] = ["(function (", "\n})"];

/**
 * Jest's runtime, whose modules are compiled once a process and not once a suite: V8 knows a script that it has compiled, with all
 * its functions, but not what `compileFunction` made. Code that imports at run time is left alone: it needs to know who asks.
 */
vm.compileFunction = (code, parameters, options) => {
  if (options?.parsingContext === undefined || code.includes("import(")) return compiled(code, parameters, options);
  const head = `${OPEN}${parameters.join(", ")}) {`;
  const script = new vm.Script(`${head}${code}${CLOSE}`, { filename: options.filename, columnOffset: -head.length });
  return script.runInContext(options.parsingContext);
};

module.exports = Runtime;
