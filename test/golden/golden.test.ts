import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { comparableSnapshot } from "../contract/comparableSnapshot";
import { expectValidReport } from "../support/expectValidReport";
import { drawingNames, GOLDEN, goldenDrawing, LAYOUTS, reportOfDrawing } from "./goldenDrawing";
import { layoutExpectations } from "./layoutExpectations";
import { layoutFaults } from "./layoutFaults";
import type { ComparedMember, NoticeEntry, Report } from "../../src/core/terms/report";
import { reportText } from "./reportText";

/** `npm run golden` writes the reports; without it they are compared. */
const IS_WRITING = process.env["UPDATE_GOLDEN"] === "1";
const REPORT = ".report.txt";

describe("the golden drawings", () => {
  test.each(drawingNames(GOLDEN))("%s: drawn, read and reported as before", async (name) => {
    const golden = await goldenDrawing(GOLDEN, name);
    expectHonest(golden);
    expectReport(GOLDEN, name, reportOfDrawing(golden));
  });

  test("are at least twenty", () => {
    expect(drawingNames(GOLDEN).length).toBeGreaterThanOrEqual(20);
  });
});

describe("layouts met in real workbooks (DECIDED G)", () => {
  test("every drawing has its expectation", () => {
    expect(layoutExpectations.map(({ drawing }) => drawing).sort()).toEqual(drawingNames(LAYOUTS));
  });

  test.each(layoutExpectations)("$kind $drawing: as expected, or said not to be", async (expectation) => {
    const golden = await goldenDrawing(LAYOUTS, expectation.drawing);
    expectHonest(golden);
    const report = reportOfDrawing(golden);
    expectValidReport(report);
    const faults = layoutFaults(report, expectation);
    if (expectation.isRight) {
      expect(faults).toEqual([]);
      expectReport(LAYOUTS, expectation.drawing, report);
    } else if (faults.length === 0) {
      throw new Error("This layout is read right now: say isRight in layoutExpectations.ts, then npm run golden.");
    }
  });
});

test("every report stands beside its drawing", () => {
  const right = layoutExpectations.filter(({ isRight }) => isRight).map(({ drawing }) => join(LAYOUTS, drawing));
  const drawn = [...right, ...drawingNames(GOLDEN).map((name) => join(GOLDEN, name))];
  const orphans = [GOLDEN, LAYOUTS]
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((path) => path.endsWith(REPORT) && !drawn.includes(path.slice(0, -REPORT.length)));
  if (IS_WRITING) orphans.forEach((path) => rmSync(path));
  else expect(orphans).toEqual([]);
});

/** A drawing says what it stands for and what is right, and comes out of a file as it was drawn. */
function expectHonest({ drawing, opened }: Awaited<ReturnType<typeof goldenDrawing>>): void {
  expect(drawing.about).toMatch(/^.{40}[^]*\nRight: .{40}/);
  expect(opened.map(comparableSnapshot)).toEqual(drawing.books.map(comparableSnapshot));
}

function expectReport(folder: string, name: string, report: Report): void {
  expectValidReport(report);
  const path = join(folder, name + REPORT);
  const { history, changes, bridge, burden, adjustmentChanges, ...month } = report;
  const { ranking, notices } = month;
  // A drawing is one month: what would be said of several stands in no golden report.
  expect([history.months, bridge, Object.values(changes).flat(), adjustmentChanges]).toEqual([[], null, [], []]);
  expect(burden.total).toMatchObject({ cellsLastMonth: null, changed: null });
  const text = reportText({
    ...month,
    ranking: { ...ranking, towns: alone(ranking.towns), units: alone(ranking.units) },
    notices: notices.map(firstLetter),
  });
  if (IS_WRITING) writeFileSync(path, text);
  if (!existsSync(path)) throw new Error(`${name} has no report yet. npm run golden writes it: read it, line by line.`);
  const golden = readFileSync(path, "utf8");
  if (text !== golden) throw new Error(whatChanged(name, golden.split("\n"), text.split("\n")));
}

/** A notice where no letter was written before: what the register would say of it stands in no golden report. */
function firstLetter({ action, until, leftOut, register, sentThisYear, guard, ...notice }: NoticeEntry): object {
  expect([until, leftOut, register, sentThisYear, guard]).toEqual([null, [], null, 0, null]);
  expect(action).toBe("draft");
  return notice;
}

/** Members of a month that has none before it. */
function alone(members: readonly ComparedMember[]): readonly object[] {
  return members.map(({ isNew, ...member }) => {
    expect(isNew).toBe(false);
    return member;
  });
}

/** The first line that differs, and what to do about it. */
function whatChanged(name: string, was: readonly string[], is: readonly string[]): string {
  const place = [...is, undefined].findIndex((line, index) => line !== was[index]);
  return [
    `The report of ${name}.md is not what ${name}${REPORT} says, first in line ${place + 1}:`,
    `- ${was[place] ?? "(the end)"}`,
    `+ ${is[place] ?? "(the end)"}`,
    "Where the change is meant: npm run golden, then read the diff as you read the code's, and say why in the commit.",
  ].join("\n");
}
