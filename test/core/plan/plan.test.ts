import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plan } from "../../../src/core/plan/plan";
import { isoText } from "../../../src/core/workbook/localDate";

const text = readFileSync(join(__dirname, "../../../src/specification/plan.txt"), "utf8");
const lines = text.split("\n").map((line) => line.trim());
const numbered = lines.filter((line) => /^\d+\.推动|^\d+\.加强/.test(line));

const CHINESE_DIGIT = new Map([..."一二三四五六七八九"].map((digit, i) => [digit, i + 1]));

/** What the text says of each key task, read from its own words. */
const tasksInText = numbered.map((line) => {
  const no = Number(/^\d+/.exec(line)![0]);
  const title = line.slice(line.indexOf(".") + 1, line.indexOf("。"));
  const sentence = line.slice(line.lastIndexOf("（") + 1, line.lastIndexOf("）"));
  const [leads, supports] = sentence.split(/牵头[，、]/);
  const heading = lines.slice(0, lines.indexOf(line)).findLast((above) => /^（.）聚焦“.”字/.test(above))!;
  return {
    no,
    title,
    dimension: /“(.)”/.exec(heading)![1]!,
    leadUnits: leads!.split(/[、，]/),
    supportUnits: supports!.replace(/按职责分工负责$/, "").split(/[、，]/),
  };
});

describe("the key tasks", () => {
  test("are the twelve that the text numbers", () => {
    expect(tasksInText.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(plan.keyTasks).toHaveLength(12);
  });

  test.each(tasksInText)("$no. $title: title, dimension, leads and supports are the text's, in its order", (task) => {
    expect(plan.keyTasks[task.no - 1]).toEqual(task);
  });

  test("stand under the four demands in the text's words", () => {
    const headings = lines.flatMap((line) => {
      const match = /^（.）聚焦“(.)”字，(.+)$/.exec(line);
      return match ? [{ name: match[1], title: match[2] }] : [];
    });
    expect(plan.dimensions).toEqual(headings);
  });
});

describe("annex 1", () => {
  const rows = lines.flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    return /^\d$/.test(cells[1] ?? "") ? [cells] : [];
  });

  test("gives the four working groups", () => {
    expect(rows).toHaveLength(4);
    expect(plan.workingGroups).toEqual(
      rows.map((cells) => ({
        specialtyTown: cells[2],
        leadUnits: cells[3]!.split("、"),
        towns: cells[4]!.split("、"),
        leader: cells[5],
      })),
    );
  });

  test("gives the unit that leads them all", () => {
    expect(plan.overallLeadUnit).toBe(lines.find((line) => line.startsWith("总牵头单位："))!.split("：")[1]);
  });
});

describe("annex 2", () => {
  test("gives the leading group's members in order", () => {
    const line = lines
      .find((line) => line.startsWith("成员："))!
      .slice("成员：".length)
      .replace("主要负责人。", "");
    // "A、B、C主持日常工作的副部长，D协管副主任，E分管副主任，F、G…": the post stands behind the last unit it is for.
    const members = line.split("，").flatMap((group) => {
      const post = /(主持日常工作的副部长|协管副主任|分管副主任)$/.exec(group)?.[1] ?? null;
      return (post === null ? group : group.slice(0, -post.length)).split("、").map((unit) => ({ unit, post }));
    });
    expect(members.length).toBeGreaterThan(30);
    expect(plan.leadingGroup.members).toEqual(members);
  });

  test("gives chair, deputies and office", () => {
    const after = (start: string) => lines.find((line) => line.startsWith(start))!.slice(start.length);
    expect(plan.leadingGroup.chair).toBe(after("组长："));
    expect(plan.leadingGroup.deputyChair).toBe(after("副组长："));
    expect(text).toContain(`办公室设在${plan.leadingGroup.office}。`);
  });

  test("has every unit that leads or supports a key task", () => {
    const members = new Set(plan.leadingGroup.members.map(({ unit }) => unit));
    const named = plan.keyTasks.flatMap((task) => [...task.leadUnits, ...task.supportUnits]);
    expect(named.filter((unit) => !members.has(unit))).toEqual([]);
  });
});

describe("the rest", () => {
  test("recognition targets are those of part two", () => {
    const [, year, first, fiveYears, ...levels] = /到(\d{4})年底，打造(.+?)。力争到“(.+?)”末，打造(.+?)，(.+?)。/.exec(
      text,
    )!;
    expect(fiveYears).toBe("十四五");
    const target = (by: string, words: string) => {
      const [, count, level] = /^(\d+)家(.级)专业镇$/.exec(words)!;
      return { by, level, count: Number(count) };
    };
    // The fourteenth five-year plan runs to the end of 2025.
    expect(plan.recognitionTargets.map((t) => ({ ...t, by: isoText(t.by) }))).toEqual([
      target(`${year}-12-31`, first!),
      ...levels.map((words) => target("2025-12-31", words)),
    ]);
  });

  test("title, number, day, issuer and copies are the text's", () => {
    expect(lines).toContain(plan.documentNumber);
    expect(lines).toContain(plan.title);
    const [, year, month, day] = /^(\d{4})年(\d+)月(\d+)日$/m.exec(text)!;
    const pad = (n: string) => n.padStart(2, "0");
    expect(isoText(plan.issuedOn)).toBe(`${year}-${pad(month!)}-${pad(day!)}`);
    expect(text).toContain(`${plan.issuedBy}${year}年${month}月${day}日印发`);
    expect(plan.copiedTo).toEqual(/抄送：(.+?)，存。/.exec(text)![1]!.split("、"));
  });

  test("the period is the three years of the title, ending with the last target", () => {
    const years = CHINESE_DIGIT.get(/([一-九])年行动计划/.exec(plan.title)![1]!)!;
    const [from, until] = [isoText(plan.period.from), isoText(plan.period.until)];
    expect(from).toBe("2023-01-01");
    expect(until).toBe("2025-12-31");
    expect(Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1).toBe(years);
    expect(plan.period.until).toBe(plan.recognitionTargets.at(-1)!.by);
  });

  test("nine towns have ascending codes of the county and hold every town of annex 1", () => {
    expect(plan.towns).toHaveLength(9);
    const codes = plan.towns.map(({ code }) => code);
    expect([...codes].sort()).toEqual(codes);
    expect(codes.every((code) => /^140825\d{3}$/.test(code))).toBe(true);
    for (const { name, government } of plan.towns) expect(government).toBe(`${name}人民政府`);
    const names = new Set(plan.towns.map(({ name }) => name));
    expect(plan.workingGroups.flatMap((group) => group.towns).filter((name) => !names.has(name))).toEqual([]);
  });

  test("only 横桥镇 had another name", () => {
    expect(plan.towns.flatMap((t) => t.formerNames.map((former) => [t.name, former.name]))).toEqual([
      ["横桥镇", "横桥乡"],
    ]);
  });
});
