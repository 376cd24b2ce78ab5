const SURNAMES = Array.from("赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何");
const GIVEN_NAMES = ["样一", "样二", "试明", "例华", "样文", "试红", "例军", "样丽", "试强", "例平", "样芳"];

/** People and telephone numbers of nobody, always the same ones in the same order. */
export interface InventedPeople {
  /** `褚样文`. */
  readonly name: () => string;
  /** `13800000017`, as a number, as people type it. */
  readonly mobile: () => number;
  /** `0359-7520017`. */
  readonly landline: () => string;
}

/** `seed` sets where the rows of names begin, so that two ledgers do not name the same people. */
export function inventedPeople(seed: number): InventedPeople {
  let names = seed;
  let phones = seed;
  return {
    name: () => {
      names += 1;
      return `${SURNAMES[(names * 7) % SURNAMES.length] ?? ""}${GIVEN_NAMES[(names * 5) % GIVEN_NAMES.length] ?? ""}`;
    },
    mobile: () => 13800000000 + (phones += 1),
    landline: () => `0359-752${String((phones += 1)).padStart(4, "0")}`,
  };
}
