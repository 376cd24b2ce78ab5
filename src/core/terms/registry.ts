/** Who and what the figures list, in which order (SPEC §3, DECIDED A8, B30). All names are canonical. */
export interface Registry {
  /** Administrative towns, by code. */
  readonly towns: readonly string[];
  /** Canonical unit name of a town's government → the town. */
  readonly townGovernments: ReadonlyMap<string, string>;
  /** Place of a unit: annex 2 order, then others. Equal places go by name. */
  readonly unitOrder: (name: string) => number;
  /** Specialty towns in annex 1 order, with their towns. */
  readonly specialtyTowns: readonly { readonly name: string; readonly towns: readonly string[] }[];
  readonly keyTasks: readonly { readonly no: number; readonly title: string; readonly dimension: string }[];
  /** 引 专 优 效. */
  readonly dimensions: readonly string[];
}

/** Orders unit names as B30 says; the same whatever the order of rows. */
export function byUnitOrder(registry: Registry): (a: string, b: string) => number {
  return (a, b) => {
    const left = registry.unitOrder(a);
    const right = registry.unitOrder(b);
    if (left !== right) return left < right ? -1 : 1;
    return byCodeUnits(a, b);
  };
}

/** Orders texts alike on every machine, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
