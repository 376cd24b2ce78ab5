import type { CellValue } from "../../workbook/snapshot";
import type { CellContent } from "./cellMeaning";

/**
 * Cells of a row by the names of their columns. All rows of a table share which column has which name: of thousands of rows nothing is
 * made but what somebody asks for.
 */
export class NamedCells {
  /** @param places where in `values` and `formats` each name's cell is, counted from 0 */
  constructor(
    readonly places: ReadonlyMap<string, number>,
    readonly values: readonly (CellValue | undefined)[],
    readonly formats: readonly (string | undefined)[],
  ) {}

  get(name: string): CellContent | undefined {
    const at = this.places.get(name);
    return at === undefined ? undefined : this.at(at);
  }

  has(name: string): boolean {
    return this.places.has(name);
  }

  keys(): Iterable<string> {
    return this.places.keys();
  }

  *[Symbol.iterator](): Iterator<readonly [string, CellContent]> {
    for (const [name, at] of this.places) yield [name, this.at(at)];
  }

  /** Whether one cell has the very value and format that another row's has. */
  isSameAt(at: number, other: NamedCells, there: number): boolean {
    return (this.values[at] ?? null) === (other.values[there] ?? null) && this.formats[at] === other.formats[there];
  }

  private at(at: number): CellContent {
    return { value: this.values[at] ?? null, format: this.formats[at] };
  }
}
