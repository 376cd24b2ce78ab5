import { compact } from "../../workbook/cellText";
import type { IsoMonth } from "../../terms/isoDay";

/** Whose template it is, of which month and issue: what a template's document property and its 底稿 say (MONTH §4). */
export interface TemplateIdentity {
  /** What the master is known by from month to month. */
  readonly master: string;
  readonly month: IsoMonth;
  readonly unit: string;
  /** A digest of all that was sent out. */
  readonly issue: string;
}

/** Document property of a template (DECIDED F18). */
export const IDENTITY_PROPERTY = "台账标识";

/** The parts of an identity in the order in which both carriers have them. */
export function identityParts({
  master,
  month,
  unit,
  issue,
}: TemplateIdentity): readonly [string, string, string, string] {
  return [master, month, unit, issue];
}

/** An identity from its parts; null where one is missing. */
export function identityOf(parts: readonly string[]): TemplateIdentity | null {
  const [master, month, unit, issue] = parts;
  if (master === undefined || month === undefined || unit === undefined || issue === undefined) return null;
  return /^\d{4}-\d\d$/.test(month) && unit !== "" ? { master, month, unit, issue } : null;
}

export function identityText(identity: TemplateIdentity): string {
  return identityParts(identity).join("|");
}

export function identityIn(text: string): TemplateIdentity | null {
  return identityOf(text.split("|"));
}

/** What templates of several workbooks say of their masters. */
export function mastersName(files: readonly string[]): string {
  return [...new Set(files.map(masterName))].join(BETWEEN);
}

/** Whether this master is one of those that a template was made of. */
export function isOfMaster({ master }: TemplateIdentity, name: string): boolean {
  return master.split(BETWEEN).includes(name);
}

const BETWEEN = "+";

/** A master's name without what changes from month to month: 2024年5月台账.xlsx and 2024年6月台账（定稿）.xlsx are one. */
export function masterName(file: string): string {
  const name = compact(file).replace(/\.[a-z]+$/i, "");
  return name.replace(/\([^()]*\)|\d|[年月日|+.\-_]/g, "") || name.replaceAll("|", "");
}
