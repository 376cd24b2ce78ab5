"use strict";

const { rmSync } = require("node:fs");

/** After all suites: what they shared goes. */
module.exports = async function endOfRun() {
  await globalThis.endOfRun();
  rmSync(process.env.SHARED_FOLDER, { recursive: true, force: true });
};
