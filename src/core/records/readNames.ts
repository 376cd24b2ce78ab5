import { townsOfSpecialtyTown } from "../directory/planRole";
import type { NameReading, UnitsReading } from "../directory/readUnits";
import type { TownsReading } from "../directory/readTowns";
import type { ColumnKey } from "../ledgers/ledgerKind";
import type { AnyHit } from "../rules/hit";
import { placeOfColumn } from "../rules/place";
import { readContent } from "./fields/readContent";
import type { TownSource } from "./ledgerRecord";
import type { RowReader } from "./rowReader";

type HitOf<R extends AnyHit["rule"]> = Extract<AnyHit, { rule: R }>;

/** Who a row belongs to (SPEC §8). */
export interface Belonging {
  readonly specialtyTown: string | null;
  readonly towns: readonly string[];
  readonly townSource: TownSource | null;
  /** Towns that the town column names one by one. */
  readonly namedTowns: readonly string[];
  readonly leadUnits: readonly string[];
  readonly supportUnits: readonly string[];
}

const NONE: readonly string[] = [];

/** Reads the specialty town, the towns and the units of a row, and maps the row to towns by the first source that gives any. */
export function readBelonging(reader: RowReader): Belonging {
  const specialtyTown = readSpecialtyTownCell(reader);
  const units = readUnitCells(reader);
  const fromColumn = readTownCell(reader);
  const namedTowns = fromColumn === null || fromColumn.collective ? NONE : fromColumn.towns;
  let towns = NONE;
  let townSource: TownSource | null = null;
  if (fromColumn !== null && fromColumn.towns.length > 0) {
    towns = fromColumn.towns;
    townSource = "column";
  } else if (units.namedTowns.length > 0) {
    towns = units.namedTowns;
    townSource = "units";
  } else if (specialtyTown !== null) {
    towns = townsOfSpecialtyTown(reader.context.directory, specialtyTown);
    if (towns.length > 0) townSource = "specialty-town";
  }
  return { specialtyTown, towns, townSource, namedTowns, leadUnits: units.lead, supportUnits: units.support };
}

function readSpecialtyTownCell(reader: RowReader): string | null {
  const text = textOf(reader, "specialtyTown");
  if (text === null) return null;
  const reading = reader.specialtyTown(text);
  if (reading.outcome === "read") return reading.specialtyTown;
  if (reading.outcome === "blank") return null;
  const suggestions = reading.outcome === "unknown" ? reading.suggestions : reading.specialtyTowns;
  reader.hit<HitOf<"specialty-town-unknown">>(
    "specialty-town-unknown",
    "specialtyTown",
    { several: reading.outcome === "several" },
    { suggestions },
  );
  return null;
}

function readTownCell(reader: RowReader): TownsReading | null {
  const text = textOf(reader, "town");
  if (text === null) return null;
  const reading = reader.towns(text);
  for (const { outcome, text: name, suggestions } of reading.names) {
    if (outcome === "unknown")
      reader.hit<HitOf<"town-unknown">>("town-unknown", "town", { name }, { shown: name, suggestions });
  }
  const names = aliases(reading.names);
  if (names.length > 0) {
    const cure = reading.canonicalText === null ? {} : { cure: { value: reading.canonicalText } };
    reader.hit<HitOf<"unit-alias">>(
      "unit-alias",
      "town",
      { names },
      { suggestions: names.map(({ canonical }) => canonical), ...cure },
    );
  }
  return reading;
}

interface UnitsOfRow {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly namedTowns: readonly string[];
}

/** Lead and support units from all the columns that name them; a role said in a cell wins over its column's. */
function readUnitCells(reader: RowReader): UnitsOfRow {
  const { columns, extraSupportColumns } = reader.ledger;
  const readings: UnitsReading[] = [];
  const read = (column: number | undefined, key: ColumnKey, role: "lead" | "support"): void => {
    if (column === undefined) return;
    const content = readContent(reader.valueAt(column));
    if (content.kind !== "content") return;
    const reading = reader.units(String(content.value), role);
    readings.push(reading);
    sayUnits(reader, column, key, reading);
  };
  read(columns.get("leadUnits"), "leadUnits", "lead");
  read(columns.get("supportUnits"), "supportUnits", "support");
  for (const column of extraSupportColumns) read(column, "supportUnits", "support");
  const [only] = readings;
  if (only === undefined) return { lead: NONE, support: NONE, namedTowns: NONE };
  if (readings.length === 1) return only;
  return {
    lead: joined(readings.map(({ lead }) => lead)),
    support: joined(readings.map(({ support }) => support)),
    namedTowns: joined(readings.map(({ namedTowns }) => namedTowns)),
  };
}

/** The lists one after the other, each name once; the very list where only one has any, so that rows share it. */
function joined(lists: readonly (readonly string[])[]): readonly string[] {
  const filled = lists.filter((list) => list.length > 0);
  const [first] = filled;
  return filled.length <= 1 ? (first ?? NONE) : [...new Set(filled.flat())];
}

function sayUnits(reader: RowReader, column: number, key: ColumnKey, reading: UnitsReading): void {
  const { names, repeated, canonicalText } = reading;
  const first = names[0];
  if (names.length === 1 && first?.outcome === "canonical" && !reading.joined) return;
  const at = { ledger: reader.ledger, row: reader.row().row, cells: reader.row().cells };
  const place = placeOfColumn(at, column, key);
  const cure = canonicalText === null ? {} : { cure: { value: canonicalText } };
  for (const { outcome, text: name, suggestions } of names) {
    if (outcome === "unknown") {
      reader.hits.push({
        rule: "unit-unknown",
        place: placeOfColumn(at, column, key, name),
        evidence: { name },
        suggestions,
      });
    } else if (outcome === "vague-collective") {
      reader.hits.push({ rule: "unit-collective", place, evidence: { name } });
    }
  }
  const others = aliases(names);
  if (others.length > 0)
    reader.hits.push({
      rule: "unit-alias",
      place,
      evidence: { names: others },
      suggestions: others.map(({ canonical }) => canonical),
      ...cure,
    });
  if (reading.joined && canonicalText !== null)
    reader.hits.push({ rule: "unit-names-joined", place, evidence: { separated: canonicalText }, ...cure });
  if (repeated.length > 0) reader.hits.push({ rule: "unit-repeated", place, evidence: { units: repeated } });
}

function aliases(names: readonly NameReading[]): readonly { readonly text: string; readonly canonical: string }[] {
  return names.flatMap(({ outcome, text, units }) =>
    outcome === "alias" ? [{ text, canonical: units.join("、") }] : [],
  );
}

function textOf(reader: RowReader, key: ColumnKey): string | null {
  const content = readContent(reader.value(key));
  return content.kind === "content" ? String(content.value) : null;
}
