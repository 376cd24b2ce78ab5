import fc from "fast-check";
import { columnLetters } from "../../../../src/core/workbook/address";
import type { DrawnCell } from "../../../support/drawnBook";
import { seen } from "./seen";

/** A heading, and those under it. */
interface Branch {
  readonly under: readonly Branch[];
}

const MOST_ROWS = 5;

/** Headings side by side, at most so many rows high. */
function branches(rows: number): fc.Arbitrary<readonly Branch[]> {
  const leaf = fc.constant<Branch>({ under: [] });
  const parent: fc.Arbitrary<Branch> =
    rows <= 1 ? leaf : branches(rows - 1).map((under) => ({ under: under.slice(0, 3) }));
  const one = fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 1, arbitrary: parent });
  return fc.array(one, { minLength: 2, maxLength: 4 });
}

interface Drawn {
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly paths: readonly (readonly string[])[];
}

/**
 * Every parent merged over what stands under it.
 * @param isSunk leaves stand in the last row, with blank cells above them, and are not merged down to it
 */
function drawn(all: readonly Branch[], isSunk: boolean): Drawn {
  const height = (list: readonly Branch[]): number => Math.max(0, ...list.map(({ under }) => 1 + height(under)));
  const rows: DrawnCell[][] = Array.from({ length: height(all) }, () => []);
  const paths: string[][] = [];
  let named = 0;
  const put = ({ under }: Branch, level: number, above: readonly string[]): void => {
    const name = `${WORDS[named % WORDS.length] ?? ""}${"甲乙丙丁戊己庚辛"[Math.floor(named / WORDS.length)] ?? ""}`;
    named += 1;
    const column = paths.length;
    if (under.length === 0) {
      paths.push([...above, name]);
      rows.forEach((row, index) => {
        if (isSunk) row[column] = index === rows.length - 1 ? name : row[column];
        else if (index >= level) row[column] = index === level ? name : "^";
      });
      return;
    }
    for (const child of under) put(child, level + 1, [...above, name]);
    const row = rows[level];
    for (let each = column; row && each < paths.length; each++) row[each] = each === column ? name : "<";
  };
  for (const branch of all) put(branch, 0, []);
  return { rows, paths };
}

const WORDS = ["甲方", "品名", "规格", "产地", "车间", "班组", "库存", "单价", "重量", "颜色", "等级", "批号", "用途"];

const tables = fc.record({
  header: fc.tuple(branches(MOST_ROWS), fc.boolean()).map(([all, isSunk]) => drawn([{ under: [] }, ...all], isSunk)),
  titles: fc.subarray<readonly DrawnCell[]>([["附件1"], ["某公司年度登记表"], ["填报单位：某公司"], []]),
  records: fc.integer({ min: 1, max: 4 }),
  isOfTexts: fc.boolean(),
});

test("the header of any table that is merged as it should be is found whole, five rows high at most", () => {
  fc.assert(
    fc.property(tables, ({ header, titles, records, isOfTexts }) => {
      const width = header.paths.length;
      const record = (no: number): readonly DrawnCell[] =>
        Array.from({ length: width }, (_, column) => (column === 0 ? no : isOfTexts ? `第${no}批货` : no * 7 + column));
      const sheet = seen([...titles, ...header.rows, ...Array.from({ length: records }, (_, no) => record(no + 1))]);
      const top = titles.length + 1;
      const bottom = titles.length + header.rows.length;
      expect(sheet.headerRows).toEqual(header.rows.map((_, index) => top + index));
      expect(sheet.headings).toEqual(
        Object.fromEntries(header.paths.map((path, column) => [columnLetters(column + 1), path])),
      );
      expect([sheet.firstRow, sheet.lastRow]).toEqual([bottom + 1, bottom + records]);
    }),
    { numRuns: 100 },
  );
});
