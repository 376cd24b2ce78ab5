// `npm run ledger`: the bundle, built first where it is missing or the sources have changed.
import { createRequire } from "node:module";
import { freshBundle } from "./freshBundle.mjs";

let bundle;
try {
  bundle = await freshBundle();
} catch (error) {
  const reason = error?.code === "MODULE_NOT_FOUND" ? "没有安装依赖，请先运行 npm ci" : "请改正源代码中的错误后再试";
  process.stderr.write(`命令行没有构建成功：${reason}。\n`);
  if (error?.code !== "MODULE_NOT_FOUND") process.stderr.write(`${error?.message ?? error}\n`);
  process.exitCode = 2;
}
if (bundle !== undefined) createRequire(import.meta.url)(bundle);
