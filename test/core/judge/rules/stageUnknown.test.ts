import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("stage-unknown", () => {
  test("a stage that is none of the words is a warning at the cell", () => {
    const sheet = drawnLedger("projects", [{ 项目阶段: "推进中" }]);
    expect(places("stage-unknown", sheet)).toEqual(["N4 4 stage 推进中"]);
    expect(found("stage-unknown", sheet)[0]?.severity).toBe("warning");
  });

  test("one between two stages is asked about with both", () => {
    const [finding] = found("stage-unknown", drawnLedger("projects", [{ 项目阶段: "试生产" }]));
    expect(finding?.message).toContain("介于“开工”和“投产”之间");
    expect(finding?.cure).toBeUndefined();
  });

  test.each([
    "储备",
    "谋划",
    "前期",
    "签约",
    "已签约",
    "开工",
    "在建",
    "已开工",
    "投产",
    "建成",
    "竣工",
    "已投产",
    null,
  ])("%s is none (DECIDED D15)", (stage) => {
    expect(found("stage-unknown", drawnLedger("projects", [{ 项目阶段: stage }]))).toEqual([]);
  });
});
