/** The months of the sample, ascending: June as it lies before the office, April and May as they were closed. */
export const SAMPLE_MONTHS = ["2024-04", "2024-05", "2024-06"] as const;

export type SampleMonth = (typeof SAMPLE_MONTHS)[number];

/** The as-of date of a month of the sample: its last day. */
export const lastDays: Readonly<Record<SampleMonth, string>> = {
  "2024-04": "2024-04-30",
  "2024-05": "2024-05-31",
  "2024-06": "2024-06-30",
};
