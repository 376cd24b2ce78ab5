import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("date-unreadable", () => {
  test.each(["尽快", "29日", "年初", "待定"])("%s names no day", (text) => {
    const sheet = drawnLedger("tasks", [{ 完成时限: text }]);
    expect(places("date-unreadable", sheet)).toEqual([`N4 4 due ${text}`]);
    expect(found("date-unreadable", sheet)[0]?.severity).toBe("error");
  });

  test("the number 2024.1 is October or January (DECIDED B2)", () => {
    expect(found("date-unreadable", drawnLedger("tasks", [{ 完成时限: 2024.1 }]))[0]?.message).toContain("10月还是1月");
    expect(found("date-unreadable", drawnLedger("tasks", [{ 完成时限: 2024.6 }]))).toEqual([]);
  });

  test("of a year in two digits that is the reason (DECIDED B3)", () => {
    const message = (due: string): string | undefined =>
      found("date-unreadable", drawnLedger("tasks", [{ 完成时限: due }]))[0]?.message;
    expect(message("24.6.30")).toContain("年份只写了两位");
    expect(message("24年6月30日")).toBeUndefined();
    expect(message("尽快")).not.toContain("两位");
  });

  test.each(["2024年6月底", "三季度末", "长期坚持", "每月25日前", "2025年底前，并长期坚持"])(
    "%s can be read",
    (text) => {
      expect(found("date-unreadable", drawnLedger("tasks", [{ 完成时限: text, 进展情况: "已开展" }]))).toEqual([]);
    },
  );

  test("what is long-term is no day on which something happened", () => {
    const sheet = drawnLedger("tasks", [{ 启动时间: "长期坚持" }]);
    expect(places("date-unreadable", sheet)).toEqual(["M4 4 start 长期坚持"]);
  });

  test("a month that is none is asked for as a month", () => {
    const [finding] = found("date-unreadable", drawnLedger("submissions", [{ 月份: "上半年" }]));
    expect(finding?.message).toContain("请写成月份");
  });

  test("an unreadable extension is said, and the original due day counts on (DECIDED B8)", () => {
    const sheet = drawnLedger("tasks", [{ 调整后时限: "视情况", 延期理由: "用地未批" }]);
    expect(places("date-unreadable", sheet)).toEqual(["R4 4 adjustedDue 视情况"]);
  });
});
