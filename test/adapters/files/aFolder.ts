import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for each test, gone after it. */
export function aFolder(): { path: (...names: readonly string[]) => string } {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ledger-"))));
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });
  return { path: (...names) => join(folder, ...names) };
}

/** Does something as somebody to whom rights apply: to the system's administrator they do not. */
export function asOrdinaryUser<T>(act: () => T): T {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(NOBODY);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

const NOBODY = 65534;
