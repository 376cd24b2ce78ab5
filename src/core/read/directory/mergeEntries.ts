import type { DatedName, DirectoryEntry } from "./directory";

/** A unit, town or specialty town while 名录 is being heard. */
export interface Draft {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly datedNames: readonly DatedName[];
  /** Names by which the plan knows it; none where only 名录 does. */
  readonly planNames: readonly string[];
}

/**
 * What 名录 makes of the defaults; see `buildDirectory` for the rules. The order of the defaults is kept, a renamed one
 * keeps its place, new ones stand behind.
 *
 * @param entries of one category, names and aliases compacted and not blank
 * @param spellingsOf spellings that follow from a name by rule
 */
export function mergeEntries(
  defaults: readonly Draft[],
  entries: readonly DirectoryEntry[],
  spellingsOf: (name: string) => readonly string[],
): readonly Draft[] {
  const ownLine = new Set(entries.map(({ name }) => name));
  const drafts: (Draft | undefined)[] = [...defaults];
  for (const entry of entries) {
    const meant = drafts.flatMap((draft, at) => (draft && means(entry, draft, ownLine, spellingsOf) ? [at] : []));
    const same = drafts.findIndex((draft) => draft?.name === entry.name);
    const target = same >= 0 ? same : (meant[0] ?? drafts.length);
    const others = meant.filter((at) => at !== target);
    const merged = [target, ...others].flatMap((at) => drafts[at] ?? []);
    for (const at of others) drafts[at] = undefined;
    drafts[target] = {
      name: entry.name,
      aliases: unique([...merged.flatMap((draft) => [draft.name, ...draft.aliases]), ...entry.aliases], entry.name),
      datedNames: [...merged.flatMap((draft) => draft.datedNames), ...dated(entry)],
      planNames: merged.flatMap((draft) => draft.planNames),
    };
  }
  return withoutMoved(
    drafts.filter((draft) => draft !== undefined),
    entries,
  );
}

/** The entry speaks of this one under another name: its own line would say otherwise. */
function means(
  entry: DirectoryEntry,
  draft: Draft,
  ownLine: ReadonlySet<string>,
  spellingsOf: (name: string) => readonly string[],
): boolean {
  if (ownLine.has(draft.name)) return false;
  if (entry.aliases.includes(draft.name)) return true;
  const names = [draft.name, ...draft.aliases];
  return names.includes(entry.name) || names.some((name) => spellingsOf(name).includes(entry.name));
}

function dated({ name, from, until }: DirectoryEntry): readonly DatedName[] {
  return from === null && until === null ? [] : [{ name, from, until }];
}

/** A spelling that 名录 gives to one is no longer listed with another. */
function withoutMoved(drafts: readonly Draft[], entries: readonly DirectoryEntry[]): readonly Draft[] {
  const owner = new Map<string, string>();
  for (const { name, aliases } of entries) for (const alias of aliases) if (!owner.has(alias)) owner.set(alias, name);
  for (const { name } of drafts) owner.set(name, name);
  return drafts.map((draft) => ({
    ...draft,
    aliases: draft.aliases.filter((alias) => (owner.get(alias) ?? draft.name) === draft.name),
  }));
}

function unique(names: readonly string[], own: string): readonly string[] {
  return [...new Set(names)].filter((name) => name !== own);
}
