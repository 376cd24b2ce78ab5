import { indicatorsReport } from "../../../../src/core/count/figures/indicatorsReport";
import type { IndicatorRecord } from "../../../../src/core/terms/ledgerRecord";
import { day } from "../../../builders/day";
import { anIndicatorRecord } from "../../../builders/otherRecords";

const entry = (changes: Partial<IndicatorRecord>, asOf = "2024-06-30") =>
  indicatorsReport([anIndicatorRecord(changes)], day(asOf))[0];

describe("indicatorsReport", () => {
  test("sets 累计 ÷ 目标 against month ÷ 12, exactly", () => {
    expect(entry({ row: 9, cumulative: 0.3, target: 0.5 })).toEqual({
      file: "台账.xlsx",
      sheet: "指标",
      row: 9,
      name: "产值",
      rate: 0.6,
      scheduled: 0.5,
      gap: 0.1,
    });
  });

  test.each([
    ["2024-01-01", 1 / 12],
    ["2024-11-30", 11 / 12],
    ["2024-12-01", 1],
  ])("on %s the year has gone by %d", (asOf, scheduled) => {
    expect(entry({}, asOf)?.scheduled).toBe(scheduled);
  });

  test.each([
    ["no cumulative value", { cumulative: null }],
    ["no target", { target: null }],
    ["a target of 0", { target: 0 }],
  ])("has no rate with %s", (_, changes) => {
    expect(entry(changes)).toMatchObject({ rate: null, gap: null, scheduled: 0.5 });
  });

  test("what another year says, or an earlier month of this one, is not behind", () => {
    const { ledger } = anIndicatorRecord();
    const of = (year: Partial<typeof ledger.year>) =>
      entry({ ledger: { ...ledger, year: { ...ledger.year, ...year } }, cumulative: 1 });
    expect(of({})).toMatchObject({ rate: 0.1, gap: -0.4 });
    expect(of({ year: 2023 })).toMatchObject({ rate: 0.1, gap: null });
    expect(of({ until: "2024-03" })).toMatchObject({ rate: 0.1, gap: null });
    expect(of({ until: "2024-06" })).toMatchObject({ gap: -0.4 });
    expect(of({ year: 2025, from: "as-of" })).toMatchObject({ gap: -0.4 });
  });

  test.each([{ cumulative: -1 }, { target: -10 }])("a number below 0 is set against nothing: %j", (changes) => {
    expect(entry(changes)?.gap).toBeNull();
  });

  test.each([
    ["安全事故起数", 2, false],
    ["投诉件数", 2, false],
    ["投诉件数", 4, true],
    ["就业人数", 2, true],
  ])("%s, from 4 to %d: set against the year's share %s", (name, target, isSet) => {
    expect(entry({ name, base: 4, target, cumulative: 1 })?.gap !== null).toBe(isSet);
  });

  test("measures market entities without a target by doubling, which is no goal of one year", () => {
    expect(entry({ name: "市场主体户数", target: null, base: 100, cumulative: 150 })).toMatchObject({
      rate: 0.75,
      gap: null,
    });
    expect(entry({ name: "市场主体户数", target: 300, base: 100, cumulative: 150 })).toMatchObject({
      rate: 0.5,
      gap: 0,
    });
    expect(entry({ name: "市场主体户数", target: null, base: 0, cumulative: 150 })).toMatchObject({ rate: null });
  });
});
