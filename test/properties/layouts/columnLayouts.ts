import fc from "fast-check";
import { isMark, type DrawnCell } from "../../support/drawnCell";
import { layout, type Layout } from "./layout";
import { cellsUnder, withColumn, withRows, type LedgerDrawing, type LedgerRow } from "./ledgerDrawing";
import { AMOUNTS, headerOf } from "./rowLayouts";

const UNITS = ["牵头单位", "责任单位"];

/** Columns in another order, more of them, and what stands in their cells. */
export const columnLayouts: readonly Layout[] = [
  layout("columns in another order", (ledger) =>
    fc.infiniteStream(fc.nat()).map((stream) => {
      const order = ledger.columns.map((_, index) => [index === 0 ? -1 : stream.next().value, index] as const);
      return reordered(
        ledger,
        order.sort(([a], [b]) => a - b).map(([, index]) => index),
      );
    }),
  ),
  layout("a column of the office's own", (ledger) =>
    fc
      .tuple(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom("任务来源", "分值", "备用"),
        fc.constantFrom<DrawnCell>("县政府", 5, null),
      )
      .map(([at, heading, cell]) => withExtraColumn(ledger, at, heading, () => cell)),
  ),
  layout("notes to the right", (ledger) =>
    fc.integer({ min: 1, max: 4 }).map((rows) => {
      let left = rows;
      return withRows(ledger, (row) => {
        if (row.role !== "record" || left === 0) return [row];
        left -= 1;
        const blanks = Array.from({ length: ledger.columns.length - row.cells.length + 1 }, () => null);
        return [{ ...row, cells: [...row.cells, ...blanks, `${rows - left}.每月25日前报送`] }];
      });
    }),
  ),
  layout("a parent over some headings", (ledger) =>
    fc
      .tuple(fc.nat(20), fc.integer({ min: 2, max: 4 }), fc.constantFrom("基本情况", "工作安排"))
      .map(([at, width, parent]) => {
        const first = 1 + (at % Math.max(1, ledger.columns.length - width));
        const isUnder = (index: number): boolean => index >= first && index < first + width;
        const header = headerOf(ledger);
        const above = header.map((cell, index) => (isUnder(index) ? (index === first ? parent : "<") : cell));
        const below = header.map((cell, index) => (isUnder(index) ? cell : "^"));
        return withRows(ledger, (row) =>
          row.role === "header"
            ? [
                { ...row, cells: above },
                { ...row, cells: below },
              ]
            : [row],
        );
      }),
  ),
  layout("equal neighbours merged downwards", (ledger) =>
    fc.constantFrom("专业镇", "牵头单位", "专班").map((heading) => mergedDown(ledger, heading)),
  ),
  layout("headings with spaces, stars and line breaks", (ledger) =>
    fc
      .constantFrom(
        (text: string) => [...text].join(" "),
        (text: string) => `*${text}`,
        (text: string) => `${text.slice(0, 2)}\n${text.slice(2)}`,
      )
      .map((dress) =>
        withRows(ledger, (row) =>
          row.role === "header"
            ? [
                {
                  ...row,
                  cells: row.cells.map((cell) => (typeof cell === "string" && !isMark(cell) ? dress(cell) : cell)),
                },
              ]
            : [row],
        ),
      ),
  ),
  layout("days as texts", (ledger) =>
    fc.constantFrom("完成时限", "解决时限", "报送时间").map((heading) => withColumn(ledger, heading, dayText)),
  ),
  layout(
    "amounts in 元 that are shown in 万元",
    (ledger) =>
      fc.constant(
        AMOUNTS.reduce(
          (drawing, heading) =>
            withColumn(drawing, heading, (cell) =>
              // Amounts that another layout divided come back as they were typed.
              typeof cell === "number" ? { value: Number((cell * 10_000).toPrecision(12)), format: "0!.0," } : cell,
            ),
          ledger,
        ),
      ),
    { kinds: ["projects"] },
  ),
  layout(
    "a column for each month, side by side",
    (ledger) =>
      fc.constantFrom(["1-4月", "1-5月", "1-6月"], ["1-5月", "1-6月"]).map((months) => monthsBeside(ledger, months)),
    { kinds: ["projects"] },
  ),
  layout(
    "line breaks inside names",
    (ledger) =>
      fc
        .integer({ min: 2, max: 4 })
        .map((at) =>
          UNITS.reduce(
            (drawing, heading) =>
              withColumn(drawing, heading, (cell, role) =>
                role === "record" && typeof cell === "string" ? broken(cell, at) : cell,
              ),
            ledger,
          ),
        ),
    { kinds: ["tasks", "projects", "problems"] },
  ),
  layout(
    "a column for each quarter, side by side",
    (ledger) => fc.constant(periodsBeside(ledger, ["一季度", "二季度"], (done) => [done / 4, (done * 3) / 4])),
    { kinds: ["projects"], says: ["missing-column"], alone: true },
  ),
  layout(
    "months to come, side by side and blank yet",
    (ledger) => fc.constant(periodsBeside(ledger, ["1-6月", "1-7月", "1-8月"], (done) => [done, null, null], 0)),
    { kinds: ["projects"] },
  ),
  layout(
    "quarters beside the year's own column",
    (ledger) =>
      fc.constant(
        periodsBeside(
          withExtraColumn(ledger, ledger.columns.length, "二季度完成投资", () => 7),
          ["本年", "一季度"],
          (done) => [done, 9],
          0,
        ),
      ),
    { kinds: ["projects"] },
  ),
  layout(
    "a note at the right, merged down beside the records",
    (ledger) =>
      fc.integer({ min: 1, max: 3 }).map((rows) => {
        let left = -1;
        return withRows(ledger, (row) => {
          if (row.role !== "header" && row.role !== "record") return [row];
          if (row.role === "header") left = rows;
          else if (left-- <= 0) return [row];
          const blanks = Array.from({ length: ledger.columns.length - row.cells.length + 1 }, () => null);
          return [{ ...row, cells: [...row.cells, ...blanks, row.role === "header" ? "填表说明：逐项填写" : "^"] }];
        });
      }),
    { alone: true },
  ),
  layout("pictures in the cells of the office's own column", (ledger) =>
    fc.constant(
      withExtraColumn(ledger, ledger.columns.length, "佐证图片", () => ({ fault: "error", text: "#NAME?" }) as const),
    ),
  ),
  layout(
    "formulas gone wrong in the office's own column",
    (ledger) =>
      fc.constant(
        withExtraColumn(ledger, ledger.columns.length, "得分", () => ({ fault: "error", text: "#REF!" }) as const),
      ),
    { says: ["formula-error"] },
  ),
  layout(
    "重点工作 and 主要目标任务 for headings",
    (ledger) =>
      fc.constant(
        withColumn(
          withColumn(ledger, "重点任务", (cell, role) => (role === "header" ? "重点工作" : cell)),
          "具体任务",
          (cell, role) => (role === "header" ? "主要目标任务" : cell),
        ),
      ),
    { kinds: ["tasks"] },
  ),
];

function reordered(ledger: LedgerDrawing, order: readonly number[]): LedgerDrawing {
  const isWide = ({ role }: LedgerRow): boolean => role === "header" || role === "units" || role === "record";
  const columns = order.map((index) => ledger.columns[index] ?? null);
  const moved = withRows(ledger, (row) =>
    isWide(row) ? [{ ...row, cells: order.map((index) => row.cells[index]) }] : [row],
  );
  return { ...moved, columns };
}

function withExtraColumn(
  ledger: LedgerDrawing,
  wanted: number,
  heading: string,
  cellOf: () => DrawnCell,
): LedgerDrawing {
  const at = Math.min(wanted, ledger.columns.length);
  const insert = <T>(list: readonly T[], one: T): readonly T[] => [...list.slice(0, at), one, ...list.slice(at)];
  const wider = withRows(ledger, (row) => {
    if (row.role === "header") return [{ ...row, cells: insert(row.cells, heading) }];
    if (row.role === "units") return [{ ...row, cells: insert(row.cells, null) }];
    return [row.role === "record" ? { ...row, cells: insert(row.cells, cellOf()) } : row];
  });
  return { ...wider, columns: insert<string | null>(ledger.columns, null) };
}

function mergedDown(ledger: LedgerDrawing, heading: string): LedgerDrawing {
  const column = ledger.columns.indexOf(heading);
  if (column < 0) return ledger;
  let above: DrawnCell = null;
  return withRows(ledger, (row) => {
    const cell = row.role === "record" ? row.cells[column] : null;
    const isSame = cell !== null && cell !== undefined && cell === above;
    above = cell;
    return [isSame ? { ...row, cells: row.cells.map((one, index) => (index === column ? "^" : one)) } : row];
  });
}

function dayText(cell: DrawnCell): DrawnCell {
  if (typeof cell !== "object" || cell === null || !("format" in cell) || typeof cell.value !== "number") return cell;
  const [year, month, date] = new Date((cell.value - 25_569) * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-")
    .map(Number);
  return `${year ?? 0}年${month ?? 0}月${date ?? 0}日`;
}

/** 本年完成投资 in columns up to each month; the last one is what it was. */
function monthsBeside(ledger: LedgerDrawing, months: readonly string[]): LedgerDrawing {
  const last = months.length - 1;
  return periodsBeside(ledger, months, (done) =>
    months.map((_, index) => (index === last ? done : (done * (index + 1)) / months.length)),
  );
}

/**
 * 本年完成投资 in a column for each period.
 * @param counted place of the one that counts, the last unless told
 */
function periodsBeside(
  ledger: LedgerDrawing,
  periods: readonly string[],
  shares: (done: number) => readonly DrawnCell[],
  counted = periods.length - 1,
): LedgerDrawing {
  const at = ledger.columns.indexOf("本年完成投资");
  const done = cellsUnder(ledger, "本年完成投资");
  let record = -1;
  const spread = (list: readonly DrawnCell[], cells: readonly DrawnCell[]): readonly DrawnCell[] => [
    ...list.slice(0, at),
    ...cells,
    ...list.slice(at + 1),
  ];
  const headings = periods.map((period) => `${period}完成投资`);
  const wider = withRows(ledger, (row) => {
    if (row.role === "header") return [{ ...row, cells: spread(row.cells, headings) }];
    // A unit holds for each of the columns.
    if (row.role === "units")
      return [
        {
          ...row,
          cells: spread(
            row.cells,
            periods.map(() => row.cells[at]),
          ),
        },
      ];
    if (row.role !== "record") return [row];
    record += 1;
    const all = done[record];
    const cells = typeof all === "number" ? shares(all) : periods.map(() => all);
    return [{ ...row, cells: spread(row.cells, cells) }];
  });
  const columns = [...ledger.columns];
  columns.splice(at, 1, ...periods.map((_, index) => (index === counted ? "本年完成投资" : null)));
  return { ...wider, columns };
}

/** A break inside each name of a cell, where the name is long enough. */
function broken(names: string, at: number): string {
  return names
    .split("、")
    .map((name) => (name.length > at + 1 ? `${name.slice(0, at)}\n${name.slice(at)}` : name))
    .join("、");
}
