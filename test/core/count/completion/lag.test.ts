import { compareLag, lagTenths, progressText, shareText } from "../../../../src/core/count/completion/lag";

describe("compareLag", () => {
  test.each([
    // 0.8 − 0.5 and 0.9 − 0.6 are not 0.3 in doubles, 0.4 − 0.3 is not 0.1.
    [4, 5, 0.5, 0.3, 0],
    [9, 10, 0.6, 0.3, 0],
    [2, 5, 0.3, 0.1, 0],
    [4, 5, 0.499999, 0.3, 1],
    [4, 5, 0.500001, 0.3, -1],
    // Only 0.4999999999 lies beyond six decimals.
    [4, 5, 0.4999999999, 0.3, 1],
    [4, 5, 0.5000000001, 0.3, -1],
    [1, 3, 0.3333333333333333, 0, 1],
    [1, 3, 0.33333333333333337, 0, -1],
  ])("%i/%i scheduled with %d done against a limit of %d: %i", (elapsed, days, progress, limit, sign) => {
    expect(compareLag({ elapsed, days }, progress, limit)).toBe(sign);
  });
});

describe("shown percentages", () => {
  test.each([
    [1, 2, "50.0%"],
    [1, 3, "33.3%"],
    [2, 3, "66.7%"],
    // 0.0625 % and 0.0500 % half up.
    [1, 2000, "0.1%"],
    [1, 2001, "0.0%"],
    [1, 1, "100.0%"],
    [0, 1, "0.0%"],
  ])("%i of %i days is %s", (elapsed, days, expected) => {
    expect(shareText({ elapsed, days })).toBe(expected);
  });

  test.each([
    [0.12, "12.0%"],
    [0.1205, "12.1%"],
    [0.1204999, "12.0%"],
    [0.12049999, "12.0%"],
    [0.12050000001, "12.1%"],
    [1.226, "122.6%"],
    [1 / 3, "33.3%"],
    [0.0005, "0.1%"],
    [0.00049, "0.0%"],
  ])("a progress of %d is %s", (progress, expected) => {
    expect(progressText(progress)).toBe(expected);
  });

  test.each([
    [1, 2, 0.12, 380],
    // As both are shown: 50.0 and 50.0, 50.0 and 49.9; 66.7 and 12.1 of which 54.57 lie between.
    [1, 2, 0.4995, 0],
    [1, 2, 0.49949, 1],
    [2, 3, 0.121, 546],
  ])("%i/%i less %d is %s tenths of a point", (elapsed, days, progress, expected) => {
    expect(lagTenths({ elapsed, days }, progress)).toBe(expected);
  });
});
