import { compareRationals, exactly, plus, ratio } from "../../base/rational";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import type { ReadingHit } from "../../terms/readingFacts";
import { plainText } from "../../values/plainText";
import { compact } from "../../workbook/cellText";
import type { ScoringItem, WrittenValue } from "./scoringItem";
import { scoringItems } from "./scoringItems";
import { defaultSettings, type Settings } from "../../terms/settings";
import { settingTable, type SettingLine } from "./settingTable";
import { inBoth, type InBoth } from "../../base/inBoth";
import { quoted } from "../../values/quoted";
import { quotedEn } from "../../values/quotedEn";

/**
 * Reads the sheets 考核设置 of all files (SPEC §14, DECIDED A9): 项目 · 值. A line that cannot be taken leaves what was, and is
 * said. Every copy of a template carries the sheet filled with the defaults, so a default says nothing against another
 * file's choice; of two choices the first counts, and the second is said.
 */
export function readScoring(sheets: readonly SeenSheet[]): {
  readonly settings: Settings;
  readonly hits: readonly ReadingHit[];
} {
  const hits: ReadingHit[] = [];
  const chosen = new Map<ScoringItem, Choice>();
  let settings = defaultSettings;
  for (const sheet of sheets) {
    const table = settingTable(sheet, ["项目", "值"]);
    hits.push(...table.hits);
    for (const choice of choicesOf(table.lines, hits)) {
      const { item, line, written, shown } = choice;
      const earlier = chosen.get(item);
      if (earlier === undefined) {
        chosen.set(item, choice);
        settings = item.set(settings, written) ?? settings;
      } else if (shown !== earlier.shown) {
        const { where, file } = earlier.line;
        const isOneFile = file === line.file;
        const what = inBoth(
          `“${item.name}”在${isOneFile ? "" : `《${file}》`}${where.zh}已写为${earlier.shown}，这里写的是${shown}，请改成一致`,
          `“${item.name}” is ${quoted([earlier.shown])} in ${where.en}${isOneFile ? "" : ` in “${file}”`} and ${quoted([shown])} here; make them the same`,
        );
        const effect = inBoth(`按${earlier.shown}计`, `${quoted([earlier.shown])} counts`);
        hits.push(line.wrong("值", what, { effect }));
      }
    }
  }
  return { settings: agreeing(settings, chosen, hits), hits };
}

/** A line that can be taken and asks for something else than the default. */
interface Choice {
  readonly item: ScoringItem;
  readonly line: SettingLine;
  readonly written: WrittenValue;
  /** The value in the spelling that all have in common. */
  readonly shown: string;
}

function choicesOf(lines: readonly SettingLine[], hits: ReadingHit[]): readonly Choice[] {
  const choices: Choice[] = [];
  for (const line of lines) {
    const name = line.text("项目");
    const item = scoringItems.find((candidate) => candidate.name === compact(name ?? ""));
    if (item === undefined) {
      const names = scoringItems.map((each) => each.name);
      const what = inBoth(
        `${name === null ? "没有写项目" : `没有“${name}”这个项目`}，请从这些项目中选一个：${names.join("、")}`,
        `${name === null ? "“项目” is blank" : `There is no item “${name}”`}; choose one of ${quotedEn(names)}`,
      );
      hits.push(line.wrong("项目", what));
      continue;
    }
    const mark = item.takesNone === true ? plainText(line.value("值")) : "";
    const text = line.text("值") ?? (mark === "" ? null : mark);
    // A blank value asks for nothing.
    if (text === null) continue;
    const written = { text, number: numberIn(line.value("值"), text) };
    const taken = item.set(defaultSettings, written);
    const usual = item.shown(defaultSettings);
    if (taken === null) {
      const what = inBoth(
        `“${item.name}”的值“${text}”用不了，应为${item.wanted.zh}，请改正`,
        `“${text}” cannot be used for “${item.name}”, which should be ${item.wanted.en}`,
      );
      hits.push(line.wrong("值", what));
    } else if (item.shown(taken) !== usual) choices.push({ item, line, written, shown: item.shown(taken) });
  }
  return choices;
}

/** Puts back to their defaults those settings that only make sense together and do not. */
function agreeing(read: Settings, chosen: ReadonlyMap<ScoringItem, Choice>, hits: ReadingHit[]): Settings {
  let settings = read;
  const say = (names: readonly string[], what: InBoth): void => {
    const line = [...chosen].flatMap(([item, choice]) => (names.includes(item.name) ? [choice.line] : [])).at(-1);
    const usual = scoringItems.filter(({ name }) => names.includes(name)).map((item) => item.shown(defaultSettings));
    const effect = inBoth(
      `${names.join("、")}都按默认值${usual.join("、")}`,
      `Now the defaults hold: ${names.map((name, at) => `“${name}” ${usual[at] ?? ""}`).join(", ")}`,
    );
    if (line !== undefined) hits.push(line.wrong("值", inBoth(`${what.zh}，请改正`, what.en), { effect }));
  };
  const { completionRate, onTimeRate, scheduleRate } = settings.weights;
  const sum = [onTimeRate, scheduleRate].reduce((total, each) => plus(total, exactly(each)), exactly(completionRate));
  if (compareRationals(sum, ratio(1, 1)) !== 0) {
    say(
      ["完成率权重", "按期完成率权重", "序时达成率权重"],
      inBoth("三项权重之和应为100%，现在不是", "The three weights should add up to 100%, and do not"),
    );
    settings = { ...settings, weights: defaultSettings.weights };
  }
  if (settings.steps.noticeFrom <= settings.steps.superviseFrom) {
    say(
      ["督办起始天数", "通知书起始天数"],
      inBoth(
        "通知书起始天数应大于督办起始天数，现在不是",
        "“通知书起始天数” should be more than “督办起始天数”, and is not",
      ),
    );
    settings = { ...settings, steps: defaultSettings.steps };
  }
  if (settings.lights.yellowBehind > settings.lights.redBehind) {
    say(
      ["红灯落后", "黄灯落后"],
      inBoth("黄灯落后不应大于红灯落后，现在大于", "“黄灯落后” should not be more than “红灯落后”, and is"),
    );
    const { redBehind, yellowBehind } = defaultSettings.lights;
    settings = { ...settings, lights: { ...settings.lights, redBehind, yellowBehind } };
  }
  return settings;
}

/** `30%`, 0.3, `15天`: NaN where it is no number. */
function numberIn(value: ReturnType<SettingLine["value"]>, text: string): number {
  if (typeof value === "number") return value;
  const match = /^(-?\d+(?:\.\d+)?)(%|个百分点|百分点|天|日|分|个|项)?$/.exec(compact(text));
  if (!match?.[1]) return Number.NaN;
  return match[2] === "%" || match[2]?.endsWith("百分点") ? Number(`${match[1]}e-2`) : Number(match[1]);
}
