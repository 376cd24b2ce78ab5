import { compact } from "../../workbook/cellText";
import type { UnitsReading } from "../directory/readUnits";
import type { ColumnReader, RowReader } from "./rowReader";
import { otherNames, partNaming, partOf } from "./otherNames";
import { sayBroken } from "./sayBroken";
import { sayUnknown } from "./sayUnknown";

/** The units of a row by role, canonical. */
export interface UnitsOfRow {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** Towns whose governments are named one by one, in either role. */
  readonly namedTowns: readonly string[];
}

/**
 * All the columns of a ledger that name units (牵头单位, 责任单位, 配合单位): a role said in a cell wins over its column's; a unit
 * may stand in both roles (SPEC §6, §8, DECIDED B18, C5).
 */
export function unitColumns(reader: RowReader): () => UnitsOfRow {
  const { lead, support } = reader.names;
  const columns = [
    { column: reader.column("leadUnits"), read: lead },
    { column: reader.column("supportUnits"), read: support },
    ...reader.ledger.extraSupportColumns.map((number) => ({
      column: reader.columnAt(number, "supportUnits"),
      read: support,
    })),
  ].filter(({ column }) => column.number !== null);
  return () => {
    let units: UnitsOfRow = NO_UNITS;
    for (const { column, read } of columns) {
      const text = column.text();
      if (text === null) continue;
      const reading = read(text);
      sayUnits(column, reading, text);
      units = units === NO_UNITS ? reading : together(units, reading);
    }
    return units;
  };
}

const NONE: readonly string[] = [];
const NO_UNITS: UnitsOfRow = { lead: NONE, support: NONE, namedTowns: NONE };

function together(a: UnitsOfRow, b: UnitsOfRow): UnitsOfRow {
  return {
    lead: joined(a.lead, b.lead),
    support: joined(a.support, b.support),
    namedTowns: joined(a.namedTowns, b.namedTowns),
  };
}

/** Each name once; the very list where only one of the two has any, so that rows share it. */
function joined(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0) return a;
  return a.length === 0 ? b : [...new Set([...a, ...b])];
}

/** True for a name that stands on no line of the cell whole. */
function wasBroken(text: string, name: string): boolean {
  const bare = compact(name);
  return !text.split(/[\r\n]/).some((line) => compact(line).includes(bare));
}

function sayUnits(column: ColumnReader, reading: UnitsReading, text: string): void {
  if (isFaultless(reading)) return;
  const { names, repeated, canonicalText, unbrokenText } = reading;
  // Where names run together as well, their separation takes the breaks out with it.
  // What is no name on one line either is no cure: which name is meant is asked for anyway.
  const isName = names.every(({ text: name, outcome }) => outcome !== "unknown" || !wasBroken(text, name));
  if (isName && (!reading.joined || canonicalText === null)) sayBroken(column, unbrokenText);
  sayUnknown(column, "unit-unknown", text, names);
  for (const { outcome, text: name } of names) {
    if (outcome === "vague-collective") column.say("unit-collective", { name }, { part: name });
  }
  const cure = canonicalText === null ? {} : { cure: { value: canonicalText } };
  const others = otherNames(names);
  if (others.length > 0) {
    const suggestions = others.map(({ canonical }) => canonical);
    column.say("unit-alias", { names: others }, { ...partOf(others, names), suggestions, ...cure });
  }
  if (reading.joined && canonicalText !== null) column.say("unit-names-joined", { separated: canonicalText }, cure);
  if (repeated.length > 0)
    column.say(
      "unit-repeated",
      { units: repeated },
      partNaming(names, (unit) => repeated.includes(unit)),
    );
}

function isFaultless({ names, joined, repeated, unbrokenText }: UnitsReading): boolean {
  if (joined || repeated.length > 0 || unbrokenText !== null) return false;
  for (const { outcome } of names) if (outcome !== "canonical" && outcome !== "collective") return false;
  return true;
}
