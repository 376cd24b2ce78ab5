import { relationships } from "../read/relationships";
import { unescaped } from "../xml/xmlText";
import { partBytes } from "../zip/partBytes";
import type { WorkbookPackage } from "./writablePackage";
import type { WorkbookOutline } from "./workbookOutline";
import { attributeOf, xmlOutline } from "../xml/xmlOutline";

/** What new tables must not collide with. */
export interface TakenTables {
  readonly highestId: number;
  /** Names of tables and defined names, which share one space, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** Tables of all sheets in the package, and the workbook's names. */
export function takenTables({ parts, main }: WorkbookPackage, { names }: WorkbookOutline): TakenTables {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  let highestId = 0;
  for (const { target } of relationships(parts, main)) {
    for (const link of relationships(parts, target)) {
      const entry = link.type === "table" ? parts.get(link.target) : undefined;
      if (entry === undefined) continue;
      const bytes = partBytes(entry);
      const table = xmlOutline(bytes, () => false);
      highestId = Math.max(highestId, Number(attributeOf(bytes, table, "id") ?? 0));
      for (const name of ["name", "displayName"]) {
        taken.add(unescaped(attributeOf(bytes, table, name) ?? "").toLowerCase());
      }
    }
  }
  return { highestId, names: taken };
}

/** The wanted name, or with `_2`, `_3` … behind it where it is taken. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  for (let turn = 1; ; turn++) {
    const name = turn === 1 ? wanted : `${wanted}_${turn}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
