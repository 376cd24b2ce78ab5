import { MADE_BY_US } from "../../../../src/core/show/sheets/sheetHead";
import { OWN_SHEETS } from "../../../../src/core/show/sheets/sheetModels";
import { planWrites } from "../../../../src/core/show/writes/planWrites";
import { lookalikeOf } from "../../../../src/core/show/writes/ownLook";
import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { tasks } from "../../../flow/flow";

const rows = (...texts: readonly (readonly string[])[]) => texts.map((cells) => ({ cells }));

describe.each([
  ["with a task", [{}]],
  ["without any", []],
])("every sheet that we write, %s", (_, drawn) => {
  const result = run([drawnBook([tasks(drawn)])], { asOf: day("2024-06-30") });
  const { sheets } = planWrites(result, [], { mark: false, sameWorkbook: true });

  test.each(sheets?.map((sheet) => [sheet.name, sheet] as const) ?? [])(
    "%s is known by its face, and shows who made it",
    (name, sheet) => {
      const head = [...sheet.rows]
        .slice(0, 12)
        .map(({ cells }) => ({ cells: cells.map((cell) => cell?.value ?? null) }));
      expect(head.flatMap(({ cells }) => cells).filter((value) => String(value).includes(MADE_BY_US))).toHaveLength(1);
      expect(lookalikeOf(head)).toBe(name);
      const withoutLine = head.map(({ cells }) => ({
        cells: cells.map((value) => (String(value).includes(MADE_BY_US) ? "x" : value)),
      }));
      expect(lookalikeOf(withoutLine)).toBe(name);
    },
  );
});

describe("what is no sheet of ours", () => {
  const [completion] = OWN_SHEETS;
  if (completion === undefined) throw new Error("No sheets");
  const { title, headings } = completion;

  test.each([
    ["a title alone", rows([title], ["序号", "任务"])],
    ["headings alone", rows(["我县情况"], headings)],
    ["the line alone", rows(["我县情况"], [MADE_BY_US], ["序号", "任务"])],
    [
      "half of the headings below our title's words in a sentence",
      rows([`关于${title}`], headings.slice(0, headings.length / 2)),
    ],
    ["nothing", []],
  ])("%s", (_, head) => {
    expect(lookalikeOf(head)).toBeNull();
  });
});

test("columns put in and taken out, and words around the title, change nothing", () => {
  for (const { name, title, headings } of OWN_SHEETS) {
    expect(lookalikeOf(rows(["附件"], [`新绛县${title}（2024年6月）`], ["我", ...headings.slice(1)]))).toBe(name);
  }
});
