import { run } from "../../../../src/core/run";
import { summary } from "../../../../src/core/count/summary/summary";
import { USUAL_LIMITS } from "../../../../src/core/count/summary/summaryInput";
import { sheetModels } from "../../../../src/core/show/sheets/sheetModels";
import { day } from "../../../builders/day";
import { reportOf, tasks, type Cells } from "../../../flow/flow";
import { drawnBook } from "../../../support/drawnBook";
import { paragraphOf } from "./readSentences";

describe("whoever is named on data that is still being checked is told so", () => {
  const row = (town: string, rate: number, more: Cells = {}): Cells => ({ 责任镇: town, 完成率: rate, ...more });
  const six = ["万安镇", "龙兴镇", "三泉镇", "泽掌镇", "北张镇", "古交镇", "阳王镇"].map((town, place) =>
    row(town, 0.49 - place / 20),
  );
  const saidOf = (more: Cells): string => paragraphOf(reportOf(tasks([...six, more])), "ranking");

  test.each<[string, Cells, string | null]>([
    ["the first with an error", row("万安镇", 0.49, { 责任单位: "县工信据" }), "万安镇的"],
    ["the last with an error", row("阳王镇", 0.19, { 责任单位: "县工信据" }), "阳王镇的"],
    ["the last with a row that contradicts itself", row("阳王镇", 0.19, { 完成状态: "逾期" }), "阳王镇的"],
    ["the middle one, that is not named", row("泽掌镇", 0.34, { 责任单位: "县工信据" }), null],
    ["the last, called off", row("阳王镇", 0.19, { 责任单位: "县工信据", 完成状态: "取消" }), null],
    ["the last, and nothing wrong", row("阳王镇", 0.19), null],
  ])("%s", (_, more, who) => {
    const text = saidOf(more);
    expect(text).toMatch(/^镇排名居前的是万安镇.*居后的是.*阳王镇/);
    if (who === null) expect(text).not.toContain("核实");
    else expect(text).toContain(`。${who}台账数据还在核实，名次以核实后为准。`);
  });

  test("on the page, where the table ranks the towns, and in the notes below the rankings", () => {
    const result = run([drawnBook(tasks([...six, row("阳王镇", 0.19, { 责任单位: "县工信据" })]))], {
      asOf: day("2024-06-30"),
    });
    const limits = { ...USUAL_LIMITS, townRanking: false };
    const [text] = summary({ ...result, limits }).paragraphs.filter(({ topic }) => topic === "ranking");
    expect(text?.text).toMatch(/^参与排名的单位只有[^。]*。阳王镇的台账数据还在核实，名次以核实后为准。$/);
    const notes = sheetModels(result, [], false).flatMap(({ name, rows }) =>
      [...rows].flatMap(({ cells }) =>
        cells.flatMap((cell) => (/核实/.test(String(cell?.value)) ? [`${name} ${cell?.value}`] : [])),
      ),
    );
    expect(notes.filter((note) => /^镇排名 .*阳王镇的台账数据还在核实/.test(note))).toHaveLength(1);
    expect(notes.filter((note) => note.startsWith("月度汇总"))).toHaveLength(1);
  });
});
