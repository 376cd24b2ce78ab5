/**
 * Text for the inside of an element, as ST_Xstring (ECMA-376 part 1 §22.9.2.19): markup as entities, characters that
 * XML cannot hold (and the carriage return, which XML would change) as `_xHHHH_`, and a text that happens to look like
 * such an escape with its `_` escaped.
 */
export function escapedText(text: string): string {
  return PLAIN.test(text) ? text : xstring(text).replace(/[&<>]/g, (mark) => ENTITIES[mark]!);
}

/** The same between double quotes, where line breaks and tabs would become spaces. */
export function escapedAttribute(text: string): string {
  return xstring(text)
    .replace(/[\t\n]/g, escapeOf)
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);
}

/** A formula: an underscore stays, for Excel writes it so. */
export function escapedFormula(formula: string): string {
  return formula.replace(ILLEGAL, escapeOf).replace(/[&<>]/g, (mark) => ENTITIES[mark]!);
}

/** Text of drawings and charts, which know no `_xHHHH_`: what XML cannot hold is left out. */
export function drawingText(text: string): string {
  return text.replace(ILLEGAL, "").replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Ideographs, ASCII letters, digits and marks that need nothing: nearly every text. */
const PLAIN = /^[\u4e00-\u9fa5A-Za-z0-9 ()+,./:;=?!%*\-\u3000-\u301f\uff00-\uff5e]*$/;
const ILLEGAL_CHARACTERS = [
  "[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]",
  "[\\ud800-\\udbff](?![\\udc00-\\udfff])",
  "(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
];
const ILLEGAL = new RegExp(ILLEGAL_CHARACTERS.join("|"), "g");
// An underscore whatever follows the digits: an escape of ours could complete what is written there.
const UNFIT = new RegExp([...ILLEGAL_CHARACTERS, "_(?=x[0-9A-Fa-f]{4})"].join("|"), "g");

function xstring(text: string): string {
  return text.replace(UNFIT, escapeOf);
}

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
