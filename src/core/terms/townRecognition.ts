import type { LocalDate } from "../workbook/localDate";

/** What a specialty town can be recognised as, lowest first: whoever has one level counts at those before it (MONTH §6). */
export const RECOGNITION_LEVELS = ["县级", "市级", "省级"] as const;

export type TownRecognitionLevel = (typeof RECOGNITION_LEVELS)[number];

/** One line of the sheet 专业镇认定: a town that is raised later has a line for each level (DECIDED F15). */
export interface TownRecognition {
  /** Canonical specialty town. */
  readonly town: string;
  readonly level: TownRecognitionLevel;
  readonly date: LocalDate;
}
