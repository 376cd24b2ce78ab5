/** Width in characters of the default font: an ideograph or other wide character counts two. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The halves of a character beyond the first plane count one each: two for the whole.
    width += code >= 0x1100 && isWide(code) ? 2 : 1;
  }
  return width;
}

/** Points that a text needs in a cell so many characters wide, as wrapped lines of 10-point type. */
export function heightOf(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  let lines = 1;
  if (text.includes("\n")) {
    lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0);
  } else if (text.length * 2 > room) {
    lines = linesOf(text, room);
  }
  // Excel refuses rows above 409 points.
  return Math.min(405, Math.max(18, lines * 14 + 4));
}

function linesOf(line: string, room: number): number {
  return Math.max(1, Math.ceil(textWidth(line) / room));
}

function isWide(code: number): boolean {
  return (
    code >= 0x1100 &&
    (code <= 0x115f ||
      (code >= 0x2010 && code <= 0x206f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6))
  );
}
