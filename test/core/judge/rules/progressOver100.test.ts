import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("progress-over-100", () => {
  test.each([
    ["100%", 0],
    ["100.1%", 1],
    ["122.6%", 1],
  ])("%s", (text, count) => {
    expect(found("progress-over-100", drawnLedger("tasks", [{ 完成状态: "已完成", 完成率: text }]))).toHaveLength(
      count,
    );
  });

  test("is information at the cell: it is legal", () => {
    const sheet = drawnLedger("tasks", [{ 完成率: "122.6%" }]);
    expect(places("progress-over-100", sheet)).toEqual(["P4 4 rate 122.6%"]);
    expect(found("progress-over-100", sheet)[0]).toMatchObject({ severity: "info" });
    expect(found("progress-over-100", sheet)[0]?.message).toContain("进度122.6%超过100%");
  });
});
