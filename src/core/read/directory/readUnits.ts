import { cellPhrases, type CellPhrase } from "./cellPhrases";
import type { Directory } from "./directory";
import type { Mention } from "./mention";
import { writtenName, type NameForm } from "./nameIndex";
import type { RoleWord } from "./roleWords";
import { nameReading, type NameReading } from "./nameReading";
import { withoutRepeats } from "./withoutRepeats";

/** What a cell says of units. */
export interface UnitsReading {
  /** Canonical, in the order first named, each once; collectives are expanded (DECIDED B15). */
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** Towns whose governments are named one by one, in either role (SPEC §8). */
  readonly namedTowns: readonly string[];
  readonly names: readonly NameReading[];
  /** Names stood together without any mark between them. */
  readonly joined: boolean;
  /** Canonical names written twice or more; a collective beside one of its own is no repetition. */
  readonly repeated: readonly string[];
  /**
   * The cell with canonical names, each once, and all else as it was; `null` where a name is unknown, or repeated and nobody can say
   * which to leave out.
   */
  readonly canonicalText: string | null;
  /** The cell without the line breaks inside names; `null` where there are none (DECIDED G7). */
  readonly unbrokenText: string | null;
}

/**
 * Reads the units of a cell and their roles (SPEC §6 Units; DECIDED B15–B21).
 *
 * @param columnRole the role of names to which the cell itself gives none
 */
export function readUnits(directory: Directory, text: string, columnRole: "lead" | "support"): UnitsReading {
  const single = directory.indexes.units.forms.get(text);
  if (single) return readSingle(directory, text, single, columnRole);

  const { phrases, canonicalText, unbrokenText } = cellPhrases(directory.indexes.units, text);
  const lead = new Set<string>();
  const support = new Set<string>();
  const namedTowns = new Set<string>();
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const names: NameReading[] = [];
  for (const { mention, role } of withRoles(phrases, columnRole)) {
    names.push(nameReading(directory.indexes.units, text, mention, false));
    for (const unit of mention.names) (role === "lead" ? lead : support).add(unit);
    if (mention.outcome === "collective") continue;
    for (const unit of mention.names) {
      if (seen.has(unit)) repeated.add(unit);
      seen.add(unit);
      const town = directory.indexes.townOfGovernment.get(unit);
      if (town !== undefined) namedTowns.add(town);
    }
  }
  const reading = {
    lead: [...lead],
    support: [...support],
    namedTowns: [...namedTowns],
    names,
    joined: phrases.some((phrase) => phrase.joined),
    repeated: [...repeated],
    canonicalText,
    unbrokenText,
  };
  return repeated.size === 0 || canonicalText === null
    ? reading
    : { ...reading, canonicalText: writtenOnce(directory, canonicalText, columnRole, reading) };
}

/** The text with each name once; `null` where that would give somebody another role. */
function writtenOnce(
  directory: Directory,
  text: string,
  columnRole: "lead" | "support",
  meant: Pick<UnitsReading, "lead" | "support">,
): string | null {
  const once = withoutRepeats(directory.indexes.units, text);
  if (once === null) return null;
  const { lead, support } = readUnits(directory, once, columnRole);
  const isSame = lead.join() === meant.lead.join() && support.join() === meant.support.join();
  return isSame ? once : null;
}

function readSingle(directory: Directory, text: string, form: NameForm, columnRole: "lead" | "support"): UnitsReading {
  const { outcome, names } = form;
  const town = outcome === "collective" ? undefined : directory.indexes.townOfGovernment.get(names[0] ?? "");
  return {
    lead: columnRole === "lead" ? names : [],
    support: columnRole === "support" ? names : [],
    namedTowns: town === undefined ? [] : [town],
    names: [{ text, outcome, units: names, suggestions: [] }],
    joined: false,
    repeated: [],
    canonicalText: writtenName(form, text),
    unbrokenText: null,
  };
}

interface Assigned {
  readonly mention: Mention;
  readonly group: number;
  role: "lead" | "support" | null;
}

/** A label holds for what follows it, a role word for what stands before it back to the last one, a bracket for its name. */
function withRoles(phrases: readonly CellPhrase[], columnRole: "lead" | "support"): readonly Assigned[] {
  const says = (word: RoleWord): "lead" | "support" =>
    word === "lead" ? "lead" : word === "column" ? columnRole : "support";
  const named = phrases.some((phrase) => phrase.label === "lead");
  const assigned: Assigned[] = [];
  let group = 0;
  let pending = 0;
  let labelRole: "lead" | "support" | null = null;
  for (const phrase of phrases) {
    if (phrase.label) {
      labelRole = phrase.label === "duty" ? (named ? "support" : columnRole) : phrase.label;
      pending = assigned.length;
    }
    for (const mention of phrase.mentions) {
      assigned.push({ mention, group, role: mention.ownRole ? says(mention.ownRole) : labelRole });
    }
    if (phrase.role) {
      // `A，B配合` in a lead column leaves A its lead: 配合 says beside whom. 按职责分工负责 reaches over every mark, as
      // in the plan's own `各镇人民政府，新绛经济技术开发区管委会按职责分工负责`.
      const beside = phrase.role === "support" && columnRole === "lead" && !assigned.some((a) => a.role === "lead");
      for (const each of assigned.slice(pending)) {
        if (!each.mention.ownRole && (!beside || each.group === group)) each.role = says(phrase.role);
      }
      pending = assigned.length;
    }
    if (phrase.endsGroup) group += 1;
  }
  // Where a cell says who leads, those it says nothing of do not lead, though they stand in a lead column.
  const rest = columnRole === "lead" && assigned.some((each) => each.role === "lead") ? "support" : columnRole;
  for (const each of assigned) each.role ??= rest;
  return assigned;
}
