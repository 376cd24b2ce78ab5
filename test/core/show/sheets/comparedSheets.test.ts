import { ownLook } from "../../../../src/core/show/writes/ownLook";
import { changeCell } from "../../../../src/core/show/sheets/changeCell";
import { sheetModels, type SheetKey } from "../../../../src/core/show/sheets/sheetModels";
import type { SheetCell, SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import type { TaskRecord } from "../../../../src/core/terms/ledgerRecord";
import { aDoneTask, aTaskRecord, inRows } from "../../../builders/aTaskRecord";
import { aRunResult, type ClosedMonth, type RunDetails } from "./aRunResult";

/** `done` of `all` tasks of a town are done; all are due at the end of the year. */
function town(name: string, done: number, all: number): readonly TaskRecord[] {
  return Array.from({ length: all }, (_, place) =>
    place < done ? aDoneTask({ towns: [name] }) : aTaskRecord({ towns: [name], progress: 0.5 }),
  );
}

function models(tasks: readonly TaskRecord[], closed: readonly ClosedMonth[] = []): readonly SheetModel[] {
  return sheetModels(aRunResult(inRows([...tasks]), { closed }), [], true);
}

function the(all: readonly SheetModel[], key: SheetKey): SheetModel {
  return all.find((model) => model.key === key)!;
}

function rowsOf(model: SheetModel): readonly (readonly (SheetCell | null)[])[] {
  return [...model.rows].map(({ cells }) => cells);
}

/** What stands in the row of a name, by heading; of headings that stand twice the first. */
function shown(model: SheetModel, name: string, ...headings: readonly string[]): readonly unknown[] {
  const rows = rowsOf(model);
  const texts = rows[2]!.map((cell) => cell?.value);
  const row = rows.find((cells) => cells[1]?.value === name)!;
  return headings.map((heading) => row[texts.indexOf(heading)]?.value);
}

const MAY: ClosedMonth = {
  month: "2024-05",
  tasks: [...town("万安镇", 1, 4), ...town("龙兴镇", 2, 4), ...town("泽掌镇", 1, 3)],
};
const JUNE = [...town("万安镇", 3, 4), ...town("龙兴镇", 1, 4), ...town("泽掌镇", 1, 3), ...town("阳王镇", 0, 1)];
const beside = models(JUNE, [MAY]);

test("each rate stands beside last month's and the difference in points; 持平 where there is none, a dash where either is missing", () => {
  const sheet = the(beside, "completion");
  const headings = ["完成率", "上月", "变化"];
  expect(shown(sheet, "万安镇", ...headings)).toEqual([0.75, 0.25, 50]);
  expect(shown(sheet, "龙兴镇", ...headings)).toEqual([0.25, 0.5, -25]);
  expect(shown(sheet, "泽掌镇", ...headings)).toEqual([1 / 3, 0.333333333333, "持平"].map(near));
  expect(shown(sheet, "阳王镇", ...headings)).toEqual([0, "—", "—"]);
  // The rate that the headings on the second page speak of stands on the first.
  const compared = rowsOf(sheet)[2]!
    .map((cell) => cell?.value)
    .filter((text) => String(text).startsWith("上月"));
  expect(compared).toEqual(["上月", "上月", "上月序时达成率"]);
});

test("last month's are values, the differences formulas", () => {
  const sheet = the(beside, "completion");
  const headings = rowsOf(sheet)[2]!.map((cell) => cell?.value);
  const row = rowsOf(sheet).find((cells) => cells[1]?.value === "万安镇")!;
  const at = headings.indexOf("上月");
  expect(row[at]!.formula).toBeUndefined();
  expect(row[at + 1]!.formula).toContain("持平");
});

test.each([
  ["0.1% and 0.1%, though 0.05 points lie between", 1, 2, 2000, "持平"],
  ["0.0% and 0.1%, though only 0.04998 points lie between", 1, 2, 2001, 0.1],
  ["6.0% and 6.1%", 604, 606, 10_000, 0.1],
  ["6.1% and 6.1%, though 0.09 points lie between", 605, 614, 10_000, "持平"],
  ["6.2% and 6.1%", 615, 614, 10_000, -0.1],
])("a difference is that of the two rates as they are shown: %s", (_, before, done, all, difference) => {
  expect(changeCell("E5", "F5", done / all, before / all, "points").value).toBe(difference);
});

test("each rank stands beside last month's and how far it moved", () => {
  const sheet = the(beside, "townRanking");
  const headings = ["名次", "上月名次", "变化"];
  expect(shown(sheet, "万安镇", ...headings)).toEqual([1, 3, "↑2"]);
  expect(shown(sheet, "龙兴镇", ...headings)).toEqual([3, 1, "↓2"]);
  expect(shown(sheet, "泽掌镇", ...headings)).toEqual([2, 2, "—"]);
  expect(shown(sheet, "阳王镇", ...headings)).toEqual([4, "—", "新"]);
});

test("settings that were others then are said under the ranks", () => {
  const notes = (scoringChanges: RunDetails["scoringChanges"] = []) =>
    rowsOf(the(sheetModels(aRunResult(inRows([...JUNE]), { closed: [MAY], scoringChanges }), [], true), "unitRanking"))
      .flatMap((cells) => cells.map((cell) => String(cell?.value ?? "")))
      .filter((text) => text.includes("计分口径"));
  expect(notes()).toEqual([]);
  expect(notes([{ name: "每项逾期扣分", before: "2", now: "3" }])).toEqual([
    expect.stringContaining("计分口径与2024年5月存档时不同（每项逾期扣分由2改为3）"),
  ]);
});

test("a member whose row the archive has lost is neither new nor moved, and the sheet says why", () => {
  const lost = sheetModels(aRunResult(inRows([...JUNE]), { closed: [MAY], lostTown: "泽掌镇" }), [], true);
  const sheet = the(lost, "townRanking");
  expect(shown(sheet, "泽掌镇", "名次", "上月名次", "变化")).toEqual([2, "不明", "—"]);
  expect(shown(sheet, "龙兴镇", "变化")).toEqual(["↓2"]);
  const notes = (model: SheetModel) => rowsOf(model).flatMap((cells) => cells.map((cell) => String(cell?.value ?? "")));
  expect(notes(sheet).some((text) => text.includes("上月名次不明的"))).toBe(true);
  expect(notes(the(beside, "townRanking")).some((text) => text.includes("不明"))).toBe(false);
});

test("the closed months of the year and this one stand month by month, and a line is drawn through them", () => {
  const closed = [
    { month: "2023-12", tasks: town("万安镇", 4, 4) },
    { month: "2024-03", tasks: town("万安镇", 0, 4), version: 2 },
    MAY,
  ];
  const sheet = the(models(JUNE, closed), "completion");
  const line = sheet.charts.find(({ kind }) => kind === "line")!;
  const rows = rowsOf(sheet).slice(line.categories.firstRow - 1, line.categories.lastRow);
  expect(rows.map((cells) => cells[1]?.value)).toEqual(["3月（第2版）", "4月（没有存档）", "5月", "6月（本月）"]);
  const rate = rows.map((cells) => cells[line.series[0]!.values.firstColumn - 1]!);
  expect(rate.map(({ value }) => value)).toEqual([0, null, 4 / 11, 5 / 12].map(near));
  expect(rate.map(({ formula }) => formula === undefined)).toEqual([true, true, true, false]);
  expect(sheet.charts.map(({ kind }) => kind)).toEqual(["bar", "line", "stacked-bar"]);
});

test("where this month has no rate the line ends with the last one that had; of one point there is none", () => {
  const noRate = [aTaskRecord({ due: null, dueKind: "long-term" })];
  const two = [{ month: "2024-04", tasks: town("万安镇", 1, 4) }, MAY];
  const line = the(models(noRate, two), "completion").charts.find(({ kind }) => kind === "line")!;
  expect(line.categories.lastRow - line.categories.firstRow).toBe(1);
  const [, ...alone] = two;
  expect(the(models(noRate, alone), "completion").charts.filter(({ kind }) => kind === "line")).toEqual([]);
});

test("a month without average progress is a blank, which no line is drawn through, and not a text, which is drawn as 0", () => {
  const noDates = [aDoneTask({ due: null, dueKind: "none" })];
  const sheet = the(models(noDates, [MAY]), "completion");
  const { series } = sheet.charts.find(({ kind }) => kind === "line")!;
  const [rate, progress] = series.map(({ values }) => rowsOf(sheet)[values.lastRow - 1]![values.firstColumn - 1]!);
  expect(rate!.value).toBe(1);
  expect(progress).toEqual({ value: null, role: "text" });
});

test("months between that were not closed: what was then is not called last month's", () => {
  const sheets = models(JUNE, [{ ...MAY, month: "2024-03", version: 2 }]);
  expect(shown(the(sheets, "completion"), "万安镇", "上次", "上月")).toEqual([0.25, undefined]);
  expect(shown(the(sheets, "townRanking"), "万安镇", "上次名次")).toEqual([3]);
  const texts = rowsOf(the(sheets, "completion")).flatMap((cells) => cells.map((cell) => String(cell?.value ?? "")));
  expect(texts.some((text) => text.includes("上次为2024年3月存档（第2版）的数"))).toBe(true);
});

test("which month they stand beside is said under the title", () => {
  for (const key of ["completion", "townRanking", "unitRanking"] as const)
    expect(rowsOf(the(beside, key))[1]![0]!.value).toContain("　　上月为2024年5月存档的数　　");
});

test("formulas use only functions that Excel 2016, WPS and LibreOffice share", () => {
  const formulas = rowsOf(the(beside, "completion")).flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? []));
  const ranks = rowsOf(the(beside, "townRanking")).flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? []));
  const used = [...formulas, ...ranks].flatMap((one) => one.replace(/"[^"]*"/g, "").match(/[A-Z]+(?=\()/g) ?? []);
  const shared = ["AVERAGEIFS", "COUNT", "COUNTIF", "COUNTIFS", "DAY", "IF", "MAX", "MIN", "MONTH", "ROUND", "SUM", "SUMIFS", "YEAR"]; // prettier-ignore
  expect([...new Set(used)].filter((name) => !shared.includes(name))).toEqual([]);
});

test("where there is no month to compare with nothing speaks of one", () => {
  for (const key of ["completion", "townRanking", "unitRanking"] as const) {
    const sheet = the(models(JUNE), key);
    const texts = rowsOf(sheet).flatMap((cells) => cells.map((cell) => String(cell?.value ?? "")));
    expect(texts.filter((text) => /上月|上次|变化/.test(text))).toEqual([]);
    expect(sheet.charts.some(({ kind }) => kind === "line")).toBe(false);
  }
});

test.each(["completion", "townRanking", "unitRanking"] as const)(
  "%s is known again with the columns of a comparison",
  (key) => {
    const rows = rowsOf(the(beside, key)).map((cells) => ({ cells: cells.map((cell) => cell?.value ?? null) }));
    expect(ownLook(rows).signsOf(key)).toBe(3);
  },
);

test("charts do not stand over figures, nor over each other", () => {
  const { charts } = the(beside, "completion");
  expect(charts).toHaveLength(3);
  charts.slice(1).forEach(({ anchor }, place) => {
    expect(anchor.firstColumn).toBeGreaterThan(charts[place]!.anchor.lastColumn);
  });
});

function near(value: unknown): unknown {
  return typeof value === "number" ? expect.closeTo(value, 9) : value;
}
