import type { ArchivedGroup, GroupKind } from "../../terms/archivedMonth";
import { completionFigures } from "../../count/completion/completionReport";
import { groupSum, totalsOf } from "../../count/completion/groupSum";
import { scheduleScale } from "../../count/completion/scheduleScale";
import { keyTasks } from "../../plan/keyTasks";
import type { CompletionFigures, Report, ReportRecord } from "../../terms/report";
import { lightCounts, type LightTally } from "../sheets/lightCounts";

/** What 月度存档 keeps of every group (MONTH §2, DECIDED F2), in the order of the report. */
export function archivedGroups(report: Report): readonly ArchivedGroup[] {
  const { completion, ranking, records } = report;
  const lights = lightCounts(records);
  const errors = openErrors(report);
  const cells = new Map(report.burden.units.map((one) => [one.unit, one.cells]));
  const group = (
    kind: GroupKind,
    { name, ...figures }: CompletionFigures,
    { red, yellow, green }: LightTally,
    ranked?: { readonly score: number; readonly rank: number },
  ): ArchivedGroup => ({
    kind,
    name,
    figures,
    score: ranked?.score ?? null,
    rank: ranked?.rank ?? null,
    lights: { red, yellow, green },
    openErrors: errors.get(keyOf(kind, name)) ?? 0,
    cells: kind === "牵头单位" ? (cells.get(name) ?? 0) : null,
  });
  const rankOf = (members: Report["ranking"]["towns"], name: string) => members.find((member) => member.name === name);
  return [
    {
      ...group("全部", completion.total, lights.all),
      openErrors: errors.get(ALL) ?? 0,
      cells: report.burden.total.cells,
    },
    ...completion.specialtyTowns.map((one) => group("专业镇", one, lights.specialtyTowns(one.name))),
    ...completion.towns.map((one) => group("镇", one, lights.towns(one.name), rankOf(ranking.towns, one.name))),
    ...completion.unitsAsLead.map((one) =>
      group("牵头单位", one, lights.unitsAsLead(one.name), rankOf(ranking.units, one.name)),
    ),
    // Units that lead no task but fill in other ledgers: next month's burden is compared with what they were asked now.
    ...report.burden.units
      .filter(({ unit }) => completion.unitsAsLead.every(({ name }) => name !== unit))
      .map(({ unit }) => group("牵头单位", withoutTasks(unit), lights.unitsAsLead(unit))),
    ...completion.unitsAsSupport.map((one) => group("配合单位", one, lights.unitsAsSupport(one.name))),
    ...completion.keyTasks.map(({ no, ...one }) => group("重点任务", one, lights.keyTasks(no))),
    ...completion.dimensions.map((one) => group("字", one, lights.dimensions(one.name))),
  ];
}

function withoutTasks(name: string): CompletionFigures {
  return completionFigures(totalsOf(groupSum(name, 1), scheduleScale([])));
}

const ALL = "all";

function keyOf(kind: GroupKind, name: string): string {
  return `${kind}\n${name}`;
}

/** Open errors by group: those in rows of the group; of all together those without a row as well. */
function openErrors({ findings, records }: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const errors = findings.filter(({ severity }) => severity === "error");
  const recordAt = recordsOfRows(errors, records);
  for (const error of errors) {
    add(ALL);
    const record = recordAt(error);
    if (record !== null) for (const key of new Set(groupsOf(record))) add(key);
  }
  return counts;
}

/** The records that findings are about; found without making a key of each record, of which there are a hundred thousand. */
function recordsOfRows(
  findings: Report["findings"],
  records: readonly ReportRecord[],
): (finding: Report["findings"][number]) => ReportRecord | null {
  const found = new Map<string, Map<string, Map<number, ReportRecord | null>>>();
  for (const { file, sheet, row } of findings) {
    if (sheet === null || row === null) continue;
    let sheets = found.get(file);
    if (sheets === undefined) found.set(file, (sheets = new Map<string, Map<number, ReportRecord | null>>()));
    const rows = sheets.get(sheet);
    if (rows === undefined) sheets.set(sheet, new Map([[row, null]]));
    else rows.set(row, null);
  }
  for (const record of records) {
    const rows = found.get(record.file)?.get(record.sheet);
    if (rows?.has(record.row) === true) rows.set(record.row, record);
  }
  return ({ file, sheet, row }) =>
    found
      .get(file)
      ?.get(sheet ?? "")
      ?.get(row ?? 0) ?? null;
}

function groupsOf(record: ReportRecord): readonly string[] {
  const task = record.ledger === "tasks" ? keyTasks.find(({ no }) => no === record.keyTask) : undefined;
  return [
    ...(record.specialtyTown === null ? [] : [keyOf("专业镇", record.specialtyTown)]),
    ...record.towns.map((name) => keyOf("镇", name)),
    ...record.leadUnits.map((name) => keyOf("牵头单位", name)),
    ...record.supportUnits.map((name) => keyOf("配合单位", name)),
    ...(task === undefined ? [] : [keyOf("重点任务", task.title), keyOf("字", task.dimension)]),
  ];
}
