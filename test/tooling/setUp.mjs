// What the tests need beside npm's packages: LibreOffice, which recomputes the result workbook, a Chinese font for its pages, a
// Chromium, in which the pane and the page are used, and openpyxl, which saves result workbooks as other people's scripts do.
// Installed from Debian's own packages where that is possible, found where they are, said where they are not.
import { execFileSync, spawnSync } from "node:child_process";
import { chromiumFound } from "./chromium.mjs";
import { writerFound } from "./writerFound.mjs";

const runs = (program, ...words) => spawnSync(program, words, { stdio: "ignore" }).status === 0;

/** That a launcher is there says little: a half-removed program leaves it behind. */
const NEEDS = [
  {
    name: "LibreOffice",
    isHere: () => runs("soffice", "--version"),
    packages: ["libreoffice-calc-nogui", "poppler-utils"],
  },
  { name: "LibreOffice Writer", isHere: writerFound, packages: ["libreoffice-writer-nogui"] },
  {
    name: "openpyxl",
    // Debian's own Python need not be the first on the path.
    isHere: () => ["python3", "/usr/bin/python3"].some((python) => runs(python, "-c", "import openpyxl")),
    packages: ["python3-openpyxl"],
  },
  { name: "Chromium", isHere: () => chromiumFound() !== null, packages: ["chromium"] },
];

const missing = NEEDS.filter(({ isHere }) => !isHere());
if (missing.length > 0 && runs("apt-get", "--version") && process.getuid?.() === 0) {
  const packages = ["fonts-noto-cjk", ...missing.flatMap((need) => need.packages)];
  process.stdout.write(`Installing ${packages.join(", ")} …\n`);
  const quietly = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  try {
    execFileSync("apt-get", ["update"], quietly);
    const lock = ["-o", "DPkg::Lock::Timeout=300"];
    execFileSync("apt-get", [...lock, "install", "-y", "--no-install-recommends", ...packages], quietly);
  } catch {
    process.stdout.write("They could not be installed.\n");
  }
}
for (const { name } of NEEDS.filter(({ isHere }) => !isHere())) {
  process.stdout.write(`${name} is not here; the tests that need it say so and are left out.\n`);
}
