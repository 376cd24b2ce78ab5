import type { ChartModel } from "./sheetModel";

/** Fills of chart series, `RRGGBB`: apart in brightness too, for grey prints and colour-blind readers (SPEC §13). */
export const seriesColours: Readonly<Record<ChartModel["series"][number]["colour"], string>> = {
  red: "B5381F",
  yellow: "F2C94C",
  green: "5FA48C",
  none: "D9D9D9",
  first: "2F5C8F",
  second: "9DB8D6",
};
