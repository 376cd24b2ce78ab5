"use strict";

const { existsSync } = require("node:fs");
const { homedir } = require("node:os");
const { join, resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { FirstPaintBudget } = require("./test/tooling/firstPaintBudget.cjs");

const { version } = require("./package.json");

const root = __dirname;

/** Where the add-in is served while it is developed; the manifest in the repository says so too. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000/";

/** Where Microsoft gives out Office.js; 21Vianet in China has an address of its own (`--env cdn=`). */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Gzipped script that a page loads before it shows anything. */
const FIRST_PAINT_LIMIT = 350 * 1024;

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

/** As small as terser makes it, in a third of the time. */
const minimizer = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { ecma: 2022, compress: { passes: 3, ecma: 2022 } },
});

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

/** The pane in Excel and the page in the browser: two entries of one application, made of static files. */
const pane = ({ address = DEVELOPMENT_ADDRESS, cdn = CDN, development = false } = {}) => ({
  name: "pane",
  context: root,
  mode: development ? "development" : "production",
  target: ["web", "es2022"],
  devtool: "source-map",
  entry: { taskpane: "./src/taskpane/index.tsx", page: "./src/taskpane/page.tsx" },
  output: {
    path: resolve(root, "dist/web"),
    filename: development ? "[name].js" : "[name].[contenthash:8].js",
    chunkFilename: development ? "[name].js" : "[name].[contenthash:8].js",
    // Relative, so that the folder may stand anywhere on a server.
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  module: { rules: [typescript], parser: { javascript: { exportsPresence: "error" } } },
  optimization: { splitChunks: { chunks: "all" }, minimizer: [minimizer] },
  performance: { hints: false },
  plugins: [
    page("taskpane", "taskpane.html", { cdn: officeAddress(cdn), cdnOrigin: new URL(cdn).origin }),
    page("page", "index.html", {}),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons", to: "assets/icons" },
        { from: "assets/sample/2024-06/*.xlsx", to: "assets/sample/2024-06/[name][ext]" },
        { from: "assets/sample/*.xlsx", to: "assets/sample/[name][ext]" },
        // As they are written: who makes them smaller writes for browsers younger than theirs.
        ...["boot.js", "oldBrowser.js"].map((name) => ({
          from: `src/taskpane/${name}`,
          to: name,
          info: { minimized: true },
        })),
        { from: "src/taskpane/start.css", to: "start.css" },
        {
          from: "manifest.xml",
          transform: (text) =>
            String(text)
              .replaceAll(DEVELOPMENT_ADDRESS, properAddress(address))
              .replace(/<Version>[^<]*</, `<Version>${version}.0<`),
        },
      ],
    }),
    ...(development ? [] : [new FirstPaintBudget(FIRST_PAINT_LIMIT, { taskpane: ["boot.js"] })]),
  ],
  devServer: {
    port: 3000,
    hot: false,
    static: false,
    client: { overlay: { runtimeErrors: false } },
    headers: { "Access-Control-Allow-Origin": "*" },
    server: development ? developmentServer() : "https",
  },
});

function page(chunk, filename, templateParameters) {
  return new HtmlPlugin({
    chunks: [chunk],
    filename,
    templateParameters,
    template: `./src/taskpane/${filename}`,
    inject: "body",
    // What cannot read modules is too old for the rest as well; `boot.js` and `oldBrowser.js` tell its user so.
    scriptLoading: "module",
    minify: false,
  });
}

/** `--env cdn=` for a script that Office.js finds its own parts beside. */
function officeAddress(cdn) {
  const { protocol, pathname, href } = new URL(cdn);
  if (protocol !== "https:" || !pathname.endsWith("/office.js")) {
    throw new Error(`--env cdn=${cdn}: the https address of an office.js.`);
  }
  return href;
}

/** `--env address=` for the server that the county puts it on. */
function properAddress(address) {
  const given = new URL(address);
  if (given.protocol !== "https:") throw new Error(`--env address=${address}: Excel only takes https.`);
  return given.href.endsWith("/") ? given.href : `${given.href}/`;
}

/** The certificates that office-addin-dev-certs makes in the user's own folder; never in the project. */
function developmentServer() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) => join(folder, name));
  return existsSync(key) ? { type: "https", options: { key, cert, ca } } : { type: "https" };
}

module.exports = [cli, pane];
