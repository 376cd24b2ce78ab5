/** Excels by what they declare (requirement set tables of the documentation, 2026-08). */
export type ExcelName = "web" | "365" | "2024" | "2021" | "2019" | "2016";

type Sets = Readonly<Record<string, string>>;

const COMMON: Sets = { DialogApi: "1.2", RibbonApi: "1.1", RichApiRuntime: "1.2", DelayForCellEdit: "1.1" };

/** The library at hand calls a preview what has come with ExcelApi 1.16 and 1.17 since. */
const SINCE: Sets = { ExcelApiOnline: "1.1" };

export const EXCELS: Readonly<Record<ExcelName, Sets>> = {
  /** What the library at hand knows: newer members it would not recognise. */
  web: { ...COMMON, ExcelApi: "1.15", SharedRuntime: "1.1" },
  "365": { ...COMMON, ...SINCE, ExcelApi: "1.21", SharedRuntime: "1.1" },
  "2024": { ...COMMON, ...SINCE, ExcelApi: "1.17", SharedRuntime: "1.1" },
  "2021": { ...COMMON, ExcelApi: "1.14", SharedRuntime: "1.1" },
  /** Neither a shared runtime nor waiting for the end of an edit. */
  "2019": { DialogApi: "1.1", RichApiRuntime: "1.1", ExcelApi: "1.8" },
  "2016": { DialogApi: "1.1", ExcelApi: "1.1" },
};
