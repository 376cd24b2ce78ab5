import { findings, found, places } from "./checked";
import { drawnLedger, FIRST } from "./drawnLedger";

describe("key-task-unknown", () => {
  test.each(["任务13", "0", "推动乡村振兴"])("%s is none of the twelve", (text) => {
    const sheet = drawnLedger("tasks", [{ 重点任务: text }]);
    expect(places("key-task-unknown", sheet)).toEqual([`D4 4 keyTask ${text}`]);
    expect(found("key-task-unknown", sheet)[0]?.severity).toBe("error");
  });

  test.each(["1、3", "全部"])("%s is not one key task (DECIDED B21)", (text) => {
    expect(found("key-task-unknown", drawnLedger("tasks", [{ 重点任务: text }]))).toHaveLength(1);
  });

  test.each(["3", 3, "任务3", "3.推动专业镇重大项目建设", "重大项目建设", "推动专业镇重大项目建设"])(
    "%s is key task 3",
    (text) => {
      expect(found("key-task-unknown", drawnLedger("tasks", [{ 重点任务: text }]))).toEqual([]);
    },
  );

  test("what has no key task is not compared with the plan", () => {
    const all = findings(drawnLedger("tasks", [{ 重点任务: "任务13", 牵头单位: "县水利局" }]));
    expect(all.filter(({ row }) => row === FIRST).map(({ rule }) => rule)).toEqual(["key-task-unknown"]);
  });
});
