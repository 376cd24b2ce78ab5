import { type LocalDate, theDay } from "../workbook/localDate";

/** One of the county's administrative towns, not to be mixed up with a specialty town (SPEC §2). */
export interface PlanTown {
  readonly name: string;
  /** Nine digits: county 140825 and the town (DOMAIN §5.2). */
  readonly code: string;
  /** Canonical name as a unit: `X镇人民政府`. */
  readonly government: string;
  readonly formerNames: readonly { readonly name: string; readonly until: LocalDate }[];
}

/** 各镇人民政府, as the plan writes all nine governments in one. */
export const allTownGovernments = "各镇人民政府";

/** The nine towns by code (statistical division codes of 2023; there is no township). */
export const towns: readonly PlanTown[] = [
  town("龙兴镇", "140825100"),
  town("三泉镇", "140825101"),
  town("泽掌镇", "140825102"),
  town("北张镇", "140825103"),
  town("古交镇", "140825104"),
  town("万安镇", "140825105"),
  town("阳王镇", "140825106"),
  town("泉掌镇", "140825107"),
  // The statistics to 2020-06-30 are the first with the town; the day of the change is not published.
  town("横桥镇", "140825108", [{ name: "横桥乡", until: theDay(2020, 6, 30) }]),
];

function town(name: string, code: string, formerNames: PlanTown["formerNames"] = []): PlanTown {
  return { name, code, government: `${name}人民政府`, formerNames };
}
