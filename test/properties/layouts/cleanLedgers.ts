import fc from "fast-check";
import { plan } from "../../../src/core/plan/plan";
import { LEDGER_KINDS, type LedgerKind } from "../../../src/core/terms/ledgerKind";
import { day } from "../../builders/day";
import type { DrawnCell } from "../../support/drawnBook";
import type { LedgerDrawing } from "./ledgerDrawing";

/** The day the ledgers are looked at. */
export const AS_OF = day("2024-06-30");

type Cells = Readonly<Record<string, DrawnCell>>;

/** A ledger of any kind, as a careful clerk keeps it: nothing can be said against it but that key tasks are not covered. */
export const cleanLedgers: fc.Arbitrary<LedgerDrawing> = fc
  .constantFrom(...LEDGER_KINDS)
  .chain((kind) => cleanLedger(kind));

export function cleanLedger(kind: LedgerKind): fc.Arbitrary<LedgerDrawing> {
  const { record, title, optional, hasUnit } = SHAPES[kind];
  return fc
    .record({
      records: kind === "submissions" ? reports : fc.array(record, { minLength: 2, maxLength: 7 }),
      left: fc.subarray([...optional]),
    })
    .map(({ records, left }) => {
      const rows: readonly Cells[] = records.map((cells, index) => ({
        序号: index + 1,
        ...numbered(cells, index + 1),
      }));
      const columns = Object.keys(rows[0] ?? {}).filter((heading) => !left.includes(heading));
      const info: DrawnCell[] = [...columns.slice(1).map(() => null), "单位：万元"];
      return {
        kind,
        name: title,
        columns,
        rows: [
          { role: "above", cells: [`2024年${title}`, ...columns.slice(1).map(() => "<")] },
          ...(hasUnit ? [{ role: "above" as const, cells: info }] : []),
          { role: "header", cells: columns },
          ...rows.map((cells) => ({ role: "record" as const, cells: columns.map((heading) => cells[heading]) })),
        ],
        details: {},
        others: [],
      };
    });
}

/** Texts that tell one record from the next. */
function numbered(cells: Cells, no: number): Cells {
  const text = (cell: DrawnCell): DrawnCell => (typeof cell === "string" ? cell.replace("№", `${no}`) : cell);
  return Object.fromEntries(Object.entries(cells).map(([heading, cell]) => [heading, text(cell)]));
}

function on(date: number | null): DrawnCell {
  return date === null ? null : { value: date, format: "yyyy-mm-dd" };
}

function share(thousandths: number): DrawnCell {
  return { value: thousandths / 1000, format: "0%" };
}

const groups = fc.constantFrom(...plan.workingGroups);
const startDays = fc.integer({ min: -180, max: -100 }).map((by) => AS_OF + by);
const dueDays = fc.integer({ min: -60, max: 180 }).map((by) => AS_OF + by);
const amounts = fc.integer({ min: 10, max: 99 }).map((hundreds) => hundreds * 100);

/** How a task stands, in cells that agree with each other. */
const standings = fc.tuple(dueDays, fc.integer({ min: 1, max: 19 }), fc.nat(40)).chain(([due, twentieths, early]) => {
  const done = {
    完成时限: on(due),
    完成状态: "已完成",
    完成率: share(1000),
    实际完成时间: on(Math.min(due, AS_OF) - early),
  };
  const open = { 完成时限: on(due), 完成率: share(twentieths * 50), 实际完成时间: null };
  return fc.constantFrom<Cells>(
    done,
    done,
    { ...open, 完成状态: "进行中" },
    { ...open, 完成状态: "进行中" },
    { ...open, 完成状态: "滞后" },
    { ...open, 完成状态: "未启动", 完成率: share(0) },
    { ...open, 完成状态: "暂缓" },
    { ...open, 完成状态: "进行中", 完成时限: "长期坚持" },
  );
});

const tasks: fc.Arbitrary<Cells> = fc
  .record({ group: groups, keyTask: fc.constantFrom(...plan.keyTasks), start: startDays, standing: standings })
  .chain(({ group, keyTask, start, standing }) => {
    const supports = keyTask.supportUnits.filter((unit) => !unit.includes("镇"));
    return fc
      .record({ support: fc.subarray(supports), lead: fc.constantFrom(...keyTask.leadUnits) })
      .map(({ lead, support }): Cells => ({
        任务编号: "ZD-№",
        专业镇: group.specialtyTown,
        重点任务: `${keyTask.no}.${keyTask.title}`,
        具体任务: "落实第№项工作",
        责任镇: group.towns[0] ?? null,
        牵头单位: lead,
        责任单位: support.join("、"),
        启动时间: on(start),
        ...standing,
        进展情况: "正在推进第№项",
      }));
  });

const projects: fc.Arbitrary<Cells> = fc
  .record({
    group: groups,
    total: amounts,
    parts: fc.tuple(fc.nat(10), fc.nat(10)),
    stage: fc.nat(3),
    start: startDays,
  })
  .map(({ group, total, parts: [planned, done], stage, start }): Cells => {
    const yearPlan = (total * planned) / 10;
    return {
      项目编号: "XM-№",
      项目名称: "第№号加工项目",
      专业镇: group.specialtyTown,
      所在镇: group.towns[0] ?? null,
      建设单位: "新绛第№加工公司",
      总投资: total,
      年度计划投资: yearPlan,
      本年完成投资: (yearPlan * done) / 10,
      项目阶段: ["储备", "签约", "开工", "投产"][stage] ?? null,
      签约时间: on(stage >= 1 ? start - 200 : null),
      实际开工时间: on(stage >= 2 ? start - 100 : null),
      实际投产时间: on(stage >= 3 ? start : null),
      牵头单位: group.leadUnits[0] ?? null,
    };
  });

const problems: fc.Arbitrary<Cells> = fc
  .record({ group: groups, raised: startDays, due: dueDays, closed: fc.boolean(), kind: fc.nat(2) })
  .map(({ group, raised, due, closed, kind }): Cells => ({
    问题编号: "WT-№",
    专业镇: group.specialtyTown,
    问题描述: "第№家企业有困难",
    问题类别: ["用地", "融资", "用工"][kind] ?? null,
    提出时间: on(raised),
    解决措施: "协调解决",
    牵头单位: group.leadUnits[0] ?? null,
    解决时限: on(due),
    办理状态: closed ? "已销号" : "正在办理",
    销号时间: on(closed ? Math.min(due, AS_OF) : null),
  }));

const indicators: fc.Arbitrary<Cells> = fc
  .record({ group: groups, base: fc.integer({ min: 10, max: 99 }), more: fc.nat(50), percent: fc.nat(99) })
  .map(({ group, base, more, percent }): Cells => ({
    指标名称: "第№项指标",
    计量单位: "户",
    专业镇: group.specialtyTown,
    基期值: base,
    年度目标值: base + more,
    本月值: percent % 10,
    累计值: ((base + more) * percent) / 100,
    牵头单位: group.leadUnits[0] ?? null,
  }));

/** Every group's report of the months to May, each in time. */
const reports: fc.Arbitrary<readonly Cells[]> = fc
  .record({
    first: fc.integer({ min: 1, max: 5 }),
    days: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 20, maxLength: 20 }),
  })
  .map(({ first, days }) =>
    [1, 2, 3, 4, 5]
      .filter((month) => month >= first)
      .flatMap((month) =>
        plan.workingGroups.map(({ specialtyTown }, index): Cells => ({
          专班: `${specialtyTown}专班`,
          月份: `2024年${month}月`,
          报送时间: on(day(`2024-0${month + 1}-0${days[(month - 1) * 4 + index] ?? 1}`)),
          报送人: "张试一",
        })),
      ),
  );

interface Shape {
  readonly title: string;
  readonly record: fc.Arbitrary<Cells>;
  /** Columns that a sheet may lack. */
  readonly optional: readonly string[];
  readonly hasUnit?: boolean;
}

const SHAPES: Readonly<Record<LedgerKind, Shape>> = {
  tasks: {
    title: "重点任务台账",
    record: tasks,
    optional: ["任务编号", "责任镇", "责任单位", "启动时间", "实际完成时间"],
  },
  projects: { title: "重点项目台账", record: projects, optional: ["项目编号", "所在镇", "签约时间"], hasUnit: true },
  problems: { title: "问题台账", record: problems, optional: ["问题编号", "问题类别"] },
  indicators: { title: "指标台账", record: indicators, optional: ["基期值", "本月值", "牵头单位"] },
  submissions: { title: "月报报送台账", record: fc.constant({}), optional: ["报送人"] },
};
