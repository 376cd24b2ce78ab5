import { archiveOf } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { found } from "./checked";
import { drawnLedger, type DrawnRecord } from "./drawnLedger";
import { placesSinceMay } from "./sinceMay";

describe("investment-decreased", () => {
  const said = (before: DrawnRecord, now: DrawnRecord) =>
    placesSinceMay("investment-decreased", "projects", [before], [now]);

  test("累计完成投资 or 本年完成投资 below last month's", () => {
    expect(said({ 累计完成投资: 500 }, { 累计完成投资: 499.9 })).toEqual(["M4 4 cumulativeInvestment 499.9"]);
    expect(said({ 本年完成投资: 300 }, { 本年完成投资: 30 })).toHaveLength(1);
  });

  test("the same, more, blank, or ten thousand times less is none", () => {
    const none = [
      said({ 累计完成投资: 500 }, { 累计完成投资: 500 }),
      said({ 累计完成投资: 500 }, { 累计完成投资: 501 }),
      said({ 累计完成投资: 500 }, { 累计完成投资: null }),
      said({ 累计完成投资: 4000 }, { 累计完成投资: 0.4 }),
    ];
    expect(none.flat()).toEqual([]);
  });

  test("本年完成投资 begins anew with the year", () => {
    const ledger = (yearDone: number, file: string) =>
      drawnBook(drawnLedger("projects", [{ 本年完成投资: yearDone }]), file);
    const archive = archiveOf([ledger(300, "12月.xlsx")], "2023-12-31");
    expect(found("investment-decreased", [ledger(20, "1月.xlsx"), archive], "2024-01-31")).toEqual([]);
  });
});
