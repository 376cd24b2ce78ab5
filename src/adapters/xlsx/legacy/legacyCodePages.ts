/**
 * The part of SheetJS's code page tables that reading needs, on the decoders every browser has: Excel 95 files keep
 * Chinese text in GBK. (The tables themselves are 1 MB.)
 */
export const legacyCodePages = {
  utils: {
    decode(codePage: number, data: ArrayLike<number>): string {
      return new TextDecoder(labelOf(codePage)).decode(Uint8Array.from(data));
    },
    encode(): number[] {
      throw new Error("legacyCodePages only decodes");
    },
  },
};

const LABELS: ReadonlyMap<number, string> = new Map([
  [932, "shift_jis"],
  [936, "gb18030"],
  [949, "euc-kr"],
  [950, "big5"],
  [1200, "utf-16le"],
  [1201, "utf-16be"],
  [10000, "macintosh"],
  [10008, "gb18030"],
  [20936, "gb18030"],
  [54936, "gb18030"],
  [65001, "utf-8"],
]);

function labelOf(codePage: number): string {
  return LABELS.get(codePage) ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : "windows-1252");
}
