"use strict";

const hooks = require("node:async_hooks");
const vm = require("node:vm");
const { default: Runtime } = require("jest-runtime");

const compiled = vm.compileFunction;
const [OPEN, CLOSE] = ["(function (", "\n})"];

/**
 * Modules are compiled once a process and not once a suite: V8 knows a script that it has compiled, with all its functions, but not
 * what `compileFunction` made. Code that imports at run time is left alone: it needs to know who asks.
 */
vm.compileFunction = (code, parameters, options) => {
  if (options?.parsingContext === undefined || code.includes("import(")) return compiled(code, parameters, options);
  const head = `${OPEN}${parameters.join(", ")}) {`;
  const script = new vm.Script(`${head}${code}${CLOSE}`, { filename: options.filename, columnOffset: -head.length });
  return script.runInContext(options.parsingContext);
};

/** What suites made to follow their asynchronous work with: Jest's own runner one each. */
const followed = new Set();

hooks.AsyncLocalStorage = class extends hooks.AsyncLocalStorage {
  constructor(...settings) {
    super(...settings);
    followed.add(this);
  }
};

/**
 * Jest's runtime, after whose suites nothing is followed any more: Node hands every new promise to all storages that were ever used,
 * so that the hundredth suite would pay for ninety-nine that are over.
 */
module.exports = class extends Runtime {
  teardown() {
    super.teardown();
    for (const storage of followed) storage.disable();
    followed.clear();
  }
};
