import type { HeaderFooterModel } from "./worksheetModel";

/** `&L左&C中&R右` of header and footer, taken apart. */
export function parseHeaderFooter(header: string, footer: string): HeaderFooterModel {
  const [leftHeader, centerHeader, rightHeader] = parts(header);
  const [leftFooter, centerFooter, rightFooter] = parts(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

/** The same, put together; undefined where there is nothing. */
export function headerFooterText(left: string, center: string, right: string): string | undefined {
  const text = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
  return text === "" ? undefined : text;
}

function parts(text: string): readonly [left: string, center: string, right: string] {
  const found = { L: "", C: "", R: "" };
  let side: keyof typeof found = "C";
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") side = piece.slice(1) as keyof typeof found;
    else found[side] += piece;
  }
  return [found.L, found.C, found.R];
}
