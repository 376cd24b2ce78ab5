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

describe("stray-space inside a name", () => {
  test.each([
    ["牵头单位", "县市场\n监管局", "县市场监管局"],
    ["责任单位", "县发改局\n县工信\n科技局", "县发改局\n县工信科技局"],
    ["责任镇", "万安\n镇", "万安镇"],
    ["专业镇", "万安\n钻石", "万安钻石"],
    ["重点任务", "推动专业镇市场\n主体倍增", "推动专业镇市场主体倍增"],
  ])("in %s, %j is one line in the cure, and nothing else is wrong", (heading, text, tidy) => {
    const all = findings(drawnLedger("tasks", [{ [heading]: text }])).filter(({ row }) => row === FIRST);
    expect(all.filter(({ severity }) => severity !== "warning")).toMatchObject([
      { rule: "stray-space", severity: "info", cure: { value: tidy } },
    ]);
  });

  test.each([
    ["责任单位", " 县发改局\n县工信\n科技局 ", "县发改局\n县工信科技局"],
    ["责任镇", "\u3000万安\n镇", "万安镇"],
  ])("with white space around it in %s, %j has one cure for both", (heading, text, tidy) => {
    const told = found("stray-space", drawnLedger("tasks", [{ [heading]: text }]));
    expect(told).toMatchObject([{ cure: { value: tidy } }]);
  });

  test("of one cell leaves the stray space of the next", () => {
    const told = found("stray-space", drawnLedger("tasks", [{ 责任单位: "县工信\n科技局", 责任人: "张三 " }]));
    expect(told.map(({ column, cure }) => [column, cure?.value])).toEqual([
      ["supportUnits", "县工信科技局"],
      ["person", "张三"],
    ]);
  });

  test.each(["县发改局\n县财政局", "县发改局、\n县财政局"])("%j is two names", (text) => {
    expect(found("stray-space", drawnLedger("tasks", [{ 责任单位: text }]))).toEqual([]);
  });
});

describe("stray-space where no name stands", () => {
  test.each(["县市场\n监督局", "绛县\n发改局"])("%j proposes nothing that is unknown itself", (text) => {
    expect(found("stray-space", drawnLedger("tasks", [{ 牵头单位: text }]))).toEqual([]);
    expect(found("unit-unknown", drawnLedger("tasks", [{ 牵头单位: text }])).length).toBeGreaterThan(0);
  });

  test("one character a line is one name", () => {
    const sheet = drawnLedger("tasks", [{ 牵头单位: "县\n工\n信\n科\n技\n局" }]);
    expect(found("stray-space", sheet)).toMatchObject([{ cure: { value: "县工信科技局" } }]);
    expect(found("unit-unknown", sheet)).toEqual([]);
  });
});
