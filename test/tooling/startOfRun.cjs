"use strict";

const { mkdtempSync } = require("node:fs");
const { createServer } = require("node:http");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

/**
 * Before all suites: what is too dear for each of them to have its own. SHARED_FOLDER is gone after the run; at SHARED_BROWSER
 * stands the address of one browser, started for the first that asks.
 */
module.exports = async function startOfRun() {
  process.env.SHARED_FOLDER = mkdtempSync(join(tmpdir(), "ledger-tests-"));
  let browser = null;
  const started = async () => {
    // Only now: most runs want no browser, and this takes longer to load than many a suite to run.
    const { chromium } = require("playwright-core");
    const { chromiumLaunch } = await import("./chromium.mjs");
    const server = await chromium.launchServer(chromiumLaunch());
    // Where one suite brings it down the next gets another.
    server.on("close", () => {
      browser = null;
    });
    return server;
  };
  const answers = createServer((_, response) => {
    browser ??= started();
    browser.then(
      (server) => response.end(server.wsEndpoint()),
      (error) => {
        browser = null;
        response.writeHead(500).end(error instanceof Error ? error.message : String(error));
      },
    );
  });
  await new Promise((listening) => answers.listen(0, "127.0.0.1", listening));
  process.env.SHARED_BROWSER = `http://127.0.0.1:${answers.address().port}/`;
  globalThis.endOfRun = async () => {
    answers.close();
    await (await browser?.catch(() => null))?.close();
  };
};
