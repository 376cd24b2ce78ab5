import type { DrawnRecord } from "./drawnLedger";
import { drawnBook } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

const all = (changes: DrawnRecord = {}, except: readonly number[] = []) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    .filter((no) => !except.includes(no))
    .map((no) => ({ 重点任务: no, ...changes }));

describe("key-task-uncovered", () => {
  test("lists the key tasks without a row in one warning about the specialty town", () => {
    const sheet = drawnLedger("tasks", all({}, [4, 8]));
    expect(places("key-task-uncovered", sheet)).toEqual(["- - keyTask -"]);
    expect(found("key-task-uncovered", sheet)[0]).toMatchObject({ severity: "warning", sheet: "重点任务台账" });
    expect(found("key-task-uncovered", sheet)[0]?.message).toContain("“万安钻石”的台账里没有第4、8项重点任务");
  });

  test("all twelve are enough, and specialty towns without a row are not spoken of", () => {
    expect(found("key-task-uncovered", drawnLedger("tasks", all()))).toEqual([]);
  });

  test("rows of all tasks ledgers count together (DECIDED D8)", () => {
    const first = drawnLedger("tasks", all({}, [7, 8, 9, 10, 11, 12]), { name: "上" });
    const second = drawnLedger("tasks", all({}, [1, 2, 3, 4, 5, 6]), { name: "下" });
    expect(found("key-task-uncovered", [first, second])).toEqual([]);
    expect(found("key-task-uncovered", [drawnBook(first, "上.xlsx"), drawnBook(second, "下.xlsx")])).toEqual([]);
    expect(found("key-task-uncovered", first)).toHaveLength(1);
  });

  test("cancelled rows cover nothing, but their specialty town has rows", () => {
    const sheet = drawnLedger("tasks", [...all({}, [12]), { 重点任务: 12, 完成状态: "取消" }]);
    expect(found("key-task-uncovered", sheet)[0]?.message).toContain("没有第12项");
    const only = drawnLedger("tasks", all({ 完成状态: "取消" }));
    expect(found("key-task-uncovered", only)[0]?.message).toContain("没有第1、2、3、4、5、6、7、8、9、10、11、12项");
  });

  test("one finding for each specialty town, in the plan's order", () => {
    const green = all({ 专业镇: "绛州绿", 责任镇: "泉掌镇" }, [1]);
    const sheet = drawnLedger("tasks", [...green, ...all({}, [2])]);
    expect(found("key-task-uncovered", sheet).map(({ message }) => /“([^”]+)”的台账/.exec(message)?.[1])).toEqual([
      "万安钻石",
      "绛州绿",
    ]);
  });

  test.each(["重点任务", "专业镇"])("is held back where a tasks ledger lacks the column %s", (heading) => {
    expect(found("key-task-uncovered", drawnLedger("tasks", [{}], { without: [heading] }))).toEqual([]);
  });

  test("other ledgers have no key tasks", () => {
    expect(found("key-task-uncovered", drawnLedger("projects", [{}]))).toEqual([]);
  });
});
