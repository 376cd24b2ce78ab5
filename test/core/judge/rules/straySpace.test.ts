import { findings, found } from "./checked";
import { drawnLedger, FIRST } from "./drawnLedger";

describe("stray-space", () => {
  test.each(["县发改局 ", " 县发改局", "县发改局\u3000", "县发改局\n"])(
    "%j is information with the tidy text as cure",
    (text) => {
      const [finding] = found("stray-space", drawnLedger("tasks", [{ 牵头单位: text }]));
      expect(finding).toMatchObject({
        severity: "info",
        cell: "H4",
        row: 4,
        column: "leadUnits",
        cure: { value: "县发改局" },
      });
    },
  );

  test("the name is read all the same", () => {
    const all = findings(drawnLedger("tasks", [{ 牵头单位: "县发改局 ", 责任镇: " 万安镇" }]));
    expect(all.filter(({ row }) => row === FIRST).map(({ rule }) => rule)).toEqual(["stray-space", "stray-space"]);
  });

  test.each(["县发改局", "县 发改局", "   ", "—"])("%j has none before or behind", (text) => {
    expect(found("stray-space", drawnLedger("tasks", [{ 责任单位: text }]))).toEqual([]);
  });
});
