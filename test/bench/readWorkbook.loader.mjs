import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

/** Module hooks with which Node runs the sources as they are: `./limits` finds limits.ts, or index.ts in it; types are stripped, and JSON is a module. */
export function resolve(specifier, context, next) {
  if (specifier.startsWith(".") && context.parentURL?.endsWith(".ts")) {
    const urls = [`${specifier}.ts`, `${specifier}/index.ts`].map((path) => new URL(path, context.parentURL));
    const url = urls.find((candidate) => existsSync(fileURLToPath(candidate)));
    if (url !== undefined) return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export function load(url, context, next) {
  if (url.endsWith(".json")) {
    return {
      format: "module",
      source: `export default ${readFileSync(fileURLToPath(url), "utf8")}`,
      shortCircuit: true,
    };
  }
  if (!url.endsWith(".ts")) return next(url, context);
  const options = { jsc: { parser: { syntax: "typescript" }, target: "es2022" } };
  const { code } = transformSync(readFileSync(fileURLToPath(url), "utf8"), options);
  return { format: "module", source: code, shortCircuit: true };
}
