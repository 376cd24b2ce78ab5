import { excelErrorCode, ifAllowed, sync } from "../runExcel";
import { isMarkFormula } from "../../../core/show/writes/markFormula";

/** Marks of ours by sheet id, as ids of rules. */
export interface FoundMarks {
  readonly marks: ReadonlyMap<string, readonly string[]>;
  /** Some rules are listed but cannot be read (OfficeDev/office-js #6835, #5222): whose they are nobody knows. */
  readonly hasUnreadable: boolean;
}

/** The marks of ours on each of the given sheets; two round trips, more where Excel does not find a rule that it lists. */
export async function findMarks(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<FoundMarks> {
  const rules = await listRules(context, sheetIds);
  const read = await formulasOf(context, rules);
  const found = new Map<string, string[]>();
  for (const { sheetId, id, formula } of read) {
    if (!isMarkFormula(formula)) continue;
    const ids = found.get(sheetId) ?? [];
    found.set(sheetId, ids);
    ids.push(id);
  }
  return { marks: found, hasUnreadable: read.length < rules.length };
}

/** Rules with a formula, on the given sheets. */
async function listRules(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<readonly Rule[]> {
  const sheets = sheetIds.map((id) => {
    const formats = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { id, formats };
  });
  await sync(context);
  return sheets.flatMap(({ id, formats }) =>
    formats.items.flatMap((format) => (format.type === "Custom" ? [{ sheetId: id, id: format.id }] : [])),
  );
}

interface Rule {
  readonly sheetId: string;
  readonly id: string;
}

/** All in one request; where one of them cannot be read, by halves, so that the others can. */
async function formulasOf(
  context: Excel.RequestContext,
  rules: readonly Rule[],
): Promise<readonly (Rule & { readonly formula: string })[]> {
  if (rules.length === 0) return [];
  const asked = rules.map((rule) => ({ ...rule, read: ruleOf(context, rule).custom.rule.load("formula") }));
  try {
    await sync(context);
    return asked.map(({ sheetId, id, read }) => ({ sheetId, id, formula: read.formula }));
  } catch (error) {
    if (!isAboutOne(error)) throw error;
    if (rules.length === 1) return [];
    const half = Math.ceil(rules.length / 2);
    return [...(await formulasOf(context, rules.slice(0, half))), ...(await formulasOf(context, rules.slice(half)))];
  }
}

/**
 * Takes marks away: all in one request, and where Excel does not find one of them, one after the other. Somebody may have removed
 * one meanwhile, which is as well.
 *
 * @returns whether none of them is there any more
 */
export async function removeMarks(
  context: Excel.RequestContext,
  marks: ReadonlyMap<string, readonly string[]>,
): Promise<boolean> {
  const rules = [...marks].flatMap(([sheetId, ids]) => ids.map((id): Rule => ({ sheetId, id })));
  if (rules.length === 0) return true;
  for (const rule of rules) ruleOf(context, rule).delete();
  try {
    await sync(context);
    return true;
  } catch (error) {
    if (!isAboutOne(error)) throw error;
  }
  for (const rule of rules) {
    await ifAllowed(async () => {
      ruleOf(context, rule).delete();
      await sync(context);
    });
  }
  const left = new Set((await listRules(context, [...marks.keys()])).map(({ id }) => id));
  return !rules.some(({ id }) => left.has(id));
}

function ruleOf(context: Excel.RequestContext, { sheetId, id }: Rule): Excel.ConditionalFormat {
  return context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(id);
}

/** Excel's answer where one rule is the trouble, and not the connection or the whole workbook. */
function isAboutOne(error: unknown): boolean {
  const code = excelErrorCode(error);
  return code !== null && OF_ONE_RULE.has(code);
}

const OF_ONE_RULE: ReadonlySet<string> = new Set([
  "ItemNotFound",
  "InvalidArgument",
  "InvalidReference",
  "InvalidOperation",
  "GeneralException",
]);
