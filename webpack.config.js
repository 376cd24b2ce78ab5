"use strict";

const { resolve } = require("node:path");
const { BannerPlugin } = require("webpack");

const root = __dirname;

/** TypeScript by swc, without type checks (`npm run types` does those). */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      sync: true,
      swcrc: false,
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};

/** The command line: one file that runs without node_modules. */
const cli = {
  name: "cli",
  context: root,
  mode: "production",
  target: "node20",
  devtool: "source-map",
  entry: { ledger: "./src/cli/main.ts" },
  output: { path: resolve(root, "dist"), filename: "[name].cjs" },
  resolve: { extensions: [".ts", ".js", ".mjs", ".json"] },
  module: {
    rules: [typescript],
    // What is imported on demand stays in the one file and is only run when it is needed.
    parser: { javascript: { dynamicImportMode: "eager", exportsPresence: "error" } },
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
};

module.exports = [cli];
