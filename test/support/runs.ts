/**
 * How often a property is tried: `usual` times, few enough for every run of all tests, or as many times more as FAST_CHECK_RUNS
 * says (README, One gate). Properties that name no number are tried a hundred times, or as many times more.
 */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env["FAST_CHECK_RUNS"] ?? 1));
}
