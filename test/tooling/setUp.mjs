// What the tests need beside npm's packages: LibreOffice, which recomputes the result workbook, and a Chinese font for its pages.
// Installed from Debian's own packages where that is possible, found where it is there, said where it is not.
import { execFileSync, spawnSync } from "node:child_process";

const PACKAGES = ["libreoffice-calc-nogui", "fonts-noto-cjk", "poppler-utils"];

const runs = (program, word) => spawnSync(program, [word], { stdio: "ignore" }).status === 0;

// That it is there says little: a half-removed one leaves its launcher behind.
if (!runs("soffice", "--version") && runs("apt-get", "--version") && process.getuid?.() === 0) {
  process.stdout.write(`Installing ${PACKAGES.join(", ")} …\n`);
  const quietly = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  try {
    execFileSync("apt-get", ["update"], quietly);
    const lock = ["-o", "DPkg::Lock::Timeout=300"];
    execFileSync("apt-get", [...lock, "install", "-y", "--no-install-recommends", ...PACKAGES], quietly);
  } catch {
    process.stdout.write("LibreOffice could not be installed; the tests that need it say so and are left out.\n");
  }
} else if (!runs("soffice", "--version")) {
  process.stdout.write("LibreOffice is not here; the tests that need it say so and are left out.\n");
}
