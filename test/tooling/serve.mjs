// Serves dist/web on this computer: the browser page to use (npm run page), and for tests. Only the loopback address is listened to.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../../dist/web/", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A file of the built page by the path of its address, or null; `/` is the page. */
export async function pageFile(path) {
  const name = normalize(decodeURIComponent(path)).replace(/^[/\\]+/, "") || "index.html";
  if (name.startsWith("..")) return null;
  try {
    return { body: await readFile(join(ROOT, name)), type: TYPES[extname(name)] ?? "application/octet-stream" };
  } catch {
    return null;
  }
}

/** Starts the server; answers its address and how to stop it. Port 0 takes any that is free. */
export function serve(port = 0) {
  const server = createServer(async ({ url = "/" }, response) => {
    const file = await pageFile(new URL(url, "http://localhost").pathname);
    response.writeHead(file === null ? 404 : 200, {
      "Content-Type": file?.type ?? "text/plain; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-cache",
    });
    response.end(file?.body ?? "没有这个页面");
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address();
      resolve({ address: `http://127.0.0.1:${taken}/`, stop: () => new Promise((done) => server.close(done)) });
    });
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serve(8080).catch(() => serve());
  process.stdout.write(`台账助手网页：${address}\n按 Ctrl+C 结束。\n`);
}
