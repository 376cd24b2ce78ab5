import stringWidth from "string-width";

/**
 * A report as text for reading and comparing: one entry a record, finding or group, its fields on lines that are no longer than
 * `WIDTH`. Nothing is rounded or left out but nulls: a field that is not there is null. Neighbours of a list that say the same
 * but for their names are said together (`name: 龙兴镇 = 三泉镇`).
 *
 * @param document plain data, as it stands in the JSON file
 */
export function reportText(document: object): string {
  return `${objectLines(document, "").join("\n")}\n`;
}

const WIDTH = 120;
/** The most fields of an object that stands within a line. */
const SMALL = 3;
const BETWEEN = " · ";

type Fields = Readonly<Record<string, unknown>>;

/** Every field on a line of its own. */
function objectLines(fields: object, indent: string): readonly string[] {
  return Object.entries(fields).flatMap(([key, value]) => fieldLines(key, value, indent));
}

function fieldLines(key: string, value: unknown, indent: string): readonly string[] {
  if (value === null || value === undefined) return [];
  if (isFlat(value)) return wrapped([`${key}: ${flatText(value)}`], indent, `${indent}    `);
  if (!Array.isArray(value)) return [`${indent}${key}:`, ...entryLines(value as Fields, `${indent}  `, `${indent}  `)];
  return [`${indent}${key}:`, ...saidTogether(value).flatMap((said) => listEntryLines(said, `${indent}  `))];
}

function listEntryLines({ entry, names }: Said, indent: string): readonly string[] {
  if (!isContainer(entry) || Array.isArray(entry)) return [`${indent}- ${flatText(entry)}`];
  return entryLines(entry as Fields, `${indent}- `, `${indent}  `, names);
}

/** Flat fields side by side, then those that hold more. */
function entryLines(fields: Fields, lead: string, indent: string, names: Said["names"] = {}): readonly string[] {
  const known = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  const flat = known
    .filter(([, value]) => isFlat(value))
    .map(([key, value]) => `${key}: ${names[key] ?? flatText(value)}`);
  const deep = known.filter(([, value]) => !isFlat(value));
  return [...wrapped(flat, lead, `${indent}  `), ...deep.flatMap(([key, value]) => fieldLines(key, value, indent))];
}

function wrapped(pieces: readonly string[], lead: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = lead;
  let isFresh = true;
  for (const piece of pieces) {
    const longer = isFresh ? line + piece : line + BETWEEN + piece;
    if (isFresh || stringWidth(longer) <= WIDTH) line = longer;
    else {
      lines.push(line);
      line = indent + piece;
    }
    isFresh = false;
  }
  return isFresh && lead.trim() === "" ? lines : [...lines, line];
}

/** A value that stands on one line: a list of texts and numbers, or a small object of them. */
function isFlat(value: unknown): boolean {
  if (!isContainer(value)) return true;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.every((part) => !isContainer(part)) && (Array.isArray(value) || parts.length <= SMALL);
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Texts that could be taken for something else, or for more than one text. */
const AMBIGUOUS = /["\n]|, | · | = |^[[{]|^-?\d+(?:\.\d+)?$|^(?:true|false|null)$/;

function flatText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(", ")}]`;
  if (isContainer(value)) {
    const fields = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
    return `{${fields.map(([key, each]) => `${key}: ${flatText(each)}`).join(", ")}}`;
  }
  if (typeof value !== "string") return JSON.stringify(value);
  return value === "" || value.trim() !== value || AMBIGUOUS.test(value) ? JSON.stringify(value) : value;
}

/** An entry and, where it stands for several that differ in nothing but their names, those names in one. */
interface Said {
  readonly entry: unknown;
  readonly names: Readonly<Record<string, string>>;
}

function saidTogether(entries: readonly unknown[]): readonly Said[] {
  const runs: { readonly rest: string | null; readonly entries: unknown[] }[] = [];
  for (const entry of entries) {
    const rest = isContainer(entry) && "name" in entry ? JSON.stringify({ ...entry, name: null, no: null }) : null;
    const last = runs.at(-1);
    if (rest !== null && last?.rest === rest) last.entries.push(entry);
    else runs.push({ rest, entries: [entry] });
  }
  return runs.map(({ entries: same }) => ({
    entry: same[0],
    names: same.length === 1 ? {} : namesOf(same as Fields[]),
  }));
}

function namesOf(entries: readonly Fields[]): Readonly<Record<string, string>> {
  const keys = ["name", "no"].filter((key) => entries.every((entry) => key in entry));
  return Object.fromEntries(keys.map((key) => [key, entries.map((entry) => flatText(entry[key])).join(" = ")]));
}
