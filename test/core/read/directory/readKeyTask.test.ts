import fc from "fast-check";
import { readKeyTask } from "../../../../src/core/read/directory/readKeyTask";
import { plan } from "../../../../src/core/plan/plan";
import { runs } from "../../../support/runs";

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const titleOf = (no: number) => plan.keyTasks[no - 1]!.title;

describe.each(plan.keyTasks.map(({ no, title }) => [no, title] as const))("key task %i", (no, title) => {
  const chinese = CHINESE[no - 1]!;
  const rest = title.replace(/^(推动|加强)专业镇/, "");
  test.each([
    `${no}`,
    String(no).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    `任务${no}`,
    `任务${chinese}`,
    `重点任务${no}`,
    `重点任务${chinese}`,
    `重点任务（${no}）`,
    `第${no}项`,
    `第${chinese}项`,
    `第${no}项重点任务`,
    `重点任务第${no}项`,
    `${no}.`,
    `${no}、`,
    `（${no}）`,
    chinese,
    title,
    `${title}。`,
    ` ${title.slice(0, 5)} ${title.slice(5)}\n`,
    title.replace(/[“”]/g, '"'),
    title.replace(/[“”]/g, ""),
    rest,
    `专业镇${rest}`,
    title.replace("专业镇", ""),
    `${no}.${title}`,
    `${no}．${title}`,
    `${no}、${title}`,
    `${no} ${title}`,
    `${no}${title}`,
    `（${no}）${title}`,
    `任务${no}：${title}`,
    `任务${chinese}：${rest}`,
    `${chinese}、${title}`,
    `${no}.${rest}`,
    `${no}.${title}。聚焦有关政策，谋划实施一批项目。`,
    `${title}。聚焦有关政策，谋划实施一批项目。`,
    `${no}.谋划储备一批`,
  ])("is %j", (text) => {
    expect(readKeyTask(text)).toEqual({ outcome: "read", keyTask: no });
  });

  test("is the number itself", () => {
    expect(readKeyTask(no)).toEqual({ outcome: "read", keyTask: no });
  });

  test("is not its title under another number, and both are offered", () => {
    const other = (no % 12) + 1;
    for (const text of [`${other}.${title}`, `任务${other}：${rest}`, `（${other}）${rest}`]) {
      expect(readKeyTask(text)).toEqual({
        outcome: "unknown",
        suggestions: expect.arrayContaining([title, titleOf(other)]),
      });
    }
  });

  test("is offered for its title with a slip", () => {
    const slip = title.slice(0, -1) + "错";
    const reading = readKeyTask(slip);
    expect(reading.outcome === "unknown" && reading.suggestions[0]).toBe(title);
  });
});

test.each([0, 13, -1, 3.5, 2024, Number.NaN])("the number %d is unknown", (value) => {
  expect(readKeyTask(value).outcome).toBe("unknown");
});

test.each([
  "0",
  "13",
  "任务13",
  "3.5",
  "3.1",
  "（三）",
  "三、重点任务",
  "第三季度",
  "2024年重点项目",
  "12个月",
  "1-8月完成投资",
  "3月底开工",
  "重大项目",
  "推动专业镇",
  "专业镇",
  "建设标准化厂房",
  "3.推动专业镇市场主体倍曾",
])("%j is unknown", (text) => {
  expect(readKeyTask(text).outcome).toBe("unknown");
});

test.each(["", " ", "无", "—", "/", "-"])("%j is blank", (text) => {
  expect(readKeyTask(text)).toEqual({ outcome: "blank" });
});

test.each([
  ["1、3", [1, 3]],
  ["1,3", [1, 3]],
  ["1，2，3", [1, 2, 3]],
  ["1-3", [1, 2, 3]],
  ["1和3", [1, 3]],
  ["任务1、任务3", [1, 3]],
  ["1\n3", [1, 3]],
  ["1 3", [1, 3]],
  ["1.推动专业镇市场主体倍增\n3.推动专业镇重大项目建设", [1, 3]],
  ["推动专业镇市场主体倍增、推动专业镇重大项目建设", [1, 3]],
  ["全部", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ["12项重点任务", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
])("%j is several", (text, keyTasks) => {
  expect(readKeyTask(text)).toEqual({ outcome: "several", keyTasks });
});

test("any text at all reads, the same each time, to 1–12 or not at all", () => {
  const piece = fc.constantFrom(
    ..."0123456789.、，（）()任务第项三十 \n推动专业镇".split(""),
    "市场主体倍增",
    "重大项目建设",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 8 }).map((p) => p.join("")),
        fc.string(),
      ),
      (text) => {
        const reading = readKeyTask(text);
        expect(readKeyTask(text)).toEqual(reading);
        const numbers =
          reading.outcome === "read" ? [reading.keyTask] : reading.outcome === "several" ? reading.keyTasks : [];
        for (const no of numbers) expect(Number.isInteger(no) && no >= 1 && no <= 12).toBe(true);
        if (reading.outcome === "several") expect(reading.keyTasks.length).toBeGreaterThan(1);
      },
    ),
    { numRuns: runs(250) },
  );
});
