"use strict";

const { gzipSync } = require("node:zlib");

/** Fails the build where a page's first script, gzipped, is larger than people should have to wait for; prints what it is. */
class FirstPaintBudget {
  /**
   * @param {number} limit bytes
   * @param {Record<string, string[]>} beside by page, scripts of ours that it loads beside those of its entry
   */
  constructor(limit, beside = {}) {
    this.limit = limit;
    this.beside = beside;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FirstPaintBudget", (compilation) => {
      // Once everything is made small, and while its text is still at hand.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FirstPaintBudget", stage }, () => {
        for (const [name, entry] of compilation.entrypoints) {
          const files = [...entry.getFiles().filter((file) => file.endsWith(".js")), ...(this.beside[name] ?? [])];
          const sizes = files.map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length);
          const size = sizes.reduce((sum, one) => sum + one, 0);
          const said = `${name}: ${kilobytes(size)} of ${kilobytes(this.limit)} gzipped script for first paint`;
          if (size > this.limit) compilation.errors.push(new WebpackError(said));
          else process.stdout.write(`${said}\n`);
        }
      });
    });
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(0)} kB`;
}

module.exports = { FirstPaintBudget };
