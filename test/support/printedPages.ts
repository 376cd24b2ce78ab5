import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A page as it comes out of the printer; lengths in points. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** In the order of the page's own text. */
  readonly texts: readonly PrintedText[];
}

export interface PrintedText {
  readonly text: string;
  /** Of its type, to a third. */
  readonly size: number;
  readonly top: number;
  readonly left: number;
}

/** What stands on the pages of a PDF, by poppler. */
export function printedPages(pdf: Uint8Array): readonly PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    const file = join(folder, "a.pdf");
    writeFileSync(file, pdf);
    const words = ["-xml", "-stdout", "-i", "-zoom", String(ZOOM), file];
    const xml = execFileSync("pdftohtml", words, { encoding: "utf8", maxBuffer: 100_000_000, stdio: "pipe" });
    return pagesIn(xml);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sizes and places come as whole pixels; poppler draws no larger. */
const ZOOM = 3;

function pagesIn(xml: string): readonly PrintedPage[] {
  const sizes = new Map<string, number>();
  return xml
    .split("<page ")
    .slice(1)
    .map((page) => {
      for (const [, id, size] of page.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)) {
        sizes.set(id!, Number(size) / ZOOM);
      }
      const number = (tag: string, name: string): number => Number(new RegExp(`\\b${name}="(-?\\d+)"`).exec(tag)?.[1]);
      const texts = [...page.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs)].map(([, tag = "", inside = ""]) => ({
        text: inside
          .replaceAll(/<[^>]+>/g, "")
          .replaceAll("&amp;", "&")
          .trim(),
        size: sizes.get(/font="(\d+)"/.exec(tag)?.[1] ?? "") ?? Number.NaN,
        top: number(tag, "top") / ZOOM,
        left: number(tag, "left") / ZOOM,
      }));
      return {
        width: number(page, "width") / ZOOM,
        height: number(page, "height") / ZOOM,
        texts: texts.filter(({ text }) => text !== ""),
      };
    });
}
