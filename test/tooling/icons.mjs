// Draws the ribbon's icons at every size Excel asks for (node test/tooling/icons.mjs). One drawing each, on a grid of 16, so that the
// smallest falls on whole pixels; white paper and mid-tones stay readable on light and dark ribbons.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumLaunch } from "./chromium.mjs";

const FOLDER = fileURLToPath(new URL("../../assets/icons/", import.meta.url));
const SIZES = [16, 32, 64, 80];

const INK = "#4A6076";
const BLUE = "#2B79C2";
const GREEN = "#2E8B57";
const RED = "#D1483A";
const YELLOW = "#F0B429";
const PALE = "#B8C4D0";

const rect = (x, y, width, height, fill, more = "") =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
const line = (points, stroke, width) =>
  `<polyline points="${points}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const paper = rect(1, 1, 11, 14, INK) + rect(2, 2, 9, 12, "#FFFFFF");
const badge = (colour, mark) =>
  `<circle cx="11.5" cy="11.5" r="4.5" fill="#FFFFFF"/><circle cx="11.5" cy="11.5" r="4" fill="${colour}"/>${mark}`;

const DRAWINGS = {
  app:
    rect(2, 1, 12, 14, BLUE, 'rx="1"') +
    rect(2, 1, 2, 14, "#1B5A96") +
    rect(6, 4, 6, 5, "#FFFFFF") +
    rect(7, 5, 4, 1, INK) +
    rect(7, 7, 4, 1, INK) +
    `<polygon points="10,9 12,9 12,15 11,13.6 10,15" fill="${RED}"/>`,
  check:
    paper +
    rect(3, 4, 7, 1, PALE) +
    rect(3, 6, 7, 1, PALE) +
    rect(3, 8, 4, 1, PALE) +
    badge(GREEN, line("9.5,11.6 11,13 13.5,10", "#FFFFFF", 1.4)),
  sheets:
    rect(1, 1, 14, 14, INK) +
    rect(2, 2, 12, 3, "#D9E2F0") +
    rect(2, 6, 12, 8, "#FFFFFF") +
    rect(3, 10, 2, 4, BLUE) +
    rect(7, 7, 2, 7, GREEN) +
    rect(11, 11, 2, 3, RED),
  mark: rect(1, 1, 14, 14, INK) + rect(2, 2, 12, 3, "#FFFFFF") + rect(2, 6, 12, 3, RED) + rect(2, 10, 12, 4, YELLOW),
  unmark:
    rect(1, 1, 14, 14, INK) +
    rect(2, 2, 12, 3, "#FFFFFF") +
    rect(2, 6, 12, 3, "#FFFFFF") +
    rect(2, 10, 12, 4, "#FFFFFF") +
    rect(3, 7, 3, 1, RED) +
    rect(3, 11, 3, 2, YELLOW) +
    badge(INK, line("10,10 13,13", "#FFFFFF", 1.5) + line("13,10 10,13", "#FFFFFF", 1.5)),
};

const svg = (drawing, size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}">${drawing}</svg>`;

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage();
for (const [name, drawing] of Object.entries(DRAWINGS)) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg(drawing, size)}`,
    );
    writeFileSync(`${FOLDER}${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
