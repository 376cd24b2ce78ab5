import { maskIdentityNumbers } from "../../values/identityNumber";

/**
 * A report as JSON text, in pieces of some ten thousand characters, so that 100 000 records need never be one string
 * (SPEC §16). One line per record, finding or figure row: two months can be compared line by line. Objects that hold
 * lists or objects are spread out, two spaces a level; what stands in a list, and plain figures, take one line.
 * Same document, same bytes.
 *
 * @param document plain data: texts, numbers, booleans, null, lists and objects of these; `undefined` fields are left out
 * @returns the pieces, in order; together valid JSON with a line break at the end
 */
export function* reportJson(document: object): Generator<string, void, undefined> {
  let waiting = "";
  for (const line of linesOf(document, "", "")) {
    waiting += line;
    if (waiting.length >= PIECE) {
      yield waiting;
      waiting = "";
    }
  }
  yield `${waiting}\n`;
}

const PIECE = 65_536;

/** The text of a value in bits; `lead` goes before the first one, `indent` before each line after it. */
function* linesOf(value: unknown, lead: string, indent: string): Generator<string, void, undefined> {
  if (Array.isArray(value)) yield* listLines(value, lead, indent);
  else if (isObject(value) && !isPlain(value)) yield* objectLines(value, lead, indent);
  else yield lead + textOf(value);
}

/** Names of sheets and files may hold an identity number as cells do: masked in every text (SPEC §6). */
function textOf(value: unknown): string {
  const text = JSON.stringify(value);
  return MANY_DIGITS.test(text) ? JSON.stringify(value, masked) : text;
}

/** The digits behind the point of a number are nobody's. */
const MANY_DIGITS = /(?<!\d)(?<![:,[]-?\d+\.)\d{6}[ \u00A0\u3000-]?\d{8}|[\uFF10-\uFF19]{6}/;

function masked(_: string, value: unknown): unknown {
  return typeof value === "string" ? maskIdentityNumbers(value) : value;
}

function* listLines(list: readonly unknown[], lead: string, indent: string): Generator<string, void, undefined> {
  if (!list.some(isContainer)) {
    yield lead + textOf(list);
    return;
  }
  yield `${lead}[`;
  let before = `\n${indent}  `;
  for (const element of list) {
    yield before + textOf(element);
    before = `,\n${indent}  `;
  }
  yield `\n${indent}]`;
}

function* objectLines(
  object: Readonly<Record<string, unknown>>,
  lead: string,
  indent: string,
): Generator<string, void, undefined> {
  yield `${lead}{`;
  const inner = `${indent}  `;
  let before = `\n${inner}`;
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield* linesOf(value, `${before}${JSON.stringify(key)}: `, inner);
    before = `,\n${inner}`;
  }
  yield `\n${indent}}`;
}

/** Holds only texts, numbers, booleans and nulls. */
function isPlain(object: Readonly<Record<string, unknown>>): boolean {
  return !Object.values(object).some(isContainer);
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return isContainer(value) && !Array.isArray(value);
}
