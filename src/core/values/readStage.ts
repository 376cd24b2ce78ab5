import { withoutEnding } from "../base/endings";
import { compact } from "../workbook/cellText";
import type { CellValue } from "../workbook/snapshot";
import { nearestWords } from "./nearestWords";
import { oneOf, onlyNearWord } from "./onlyNear";
import { readContent, trailingRemark, withoutTrailingBracket, type NoContent } from "./readContent";
import { statusWords } from "./statusWords";

/** How far a project is: 储备, and the three of "三个一批"; or that it was put off or called off, as a task may be. */
export type Stage = "储备" | "签约" | "开工" | "投产" | "暂缓" | "取消";

export type StageReading =
  | NoContent
  | { readonly kind: "stage"; readonly stage: Stage }
  | {
      readonly kind: "unknown";
      readonly suggestions: readonly string[];
      readonly only: string | null;
      readonly between: readonly Stage[];
    };

/**
 * Reads a 项目阶段 cell: a word matched whole, after a trailing bracket is cut (DECIDED D15). One that lies between two stages is unknown and
 * brings both, as is a word whose bracket says another (已开工（停工）).
 */
export function readStage(value: CellValue | undefined): StageReading {
  const content = readContent(value);
  if (content.kind !== "content") return content;
  if (typeof content.value !== "string") return unknown([]);
  const text = withoutEnding(compact(content.value), "。.,;");
  const word = withoutTrailingBracket(text);
  const halted = haltOf(word);
  if (halted !== null) return { kind: "stage", stage: halted };
  const stage = stageOf(word);
  if (stage !== undefined) return isTurned(stage, trailingRemark(text)) ? unknown([]) : { kind: "stage", stage };
  const between = betweenStages.get(word);
  if (between !== undefined) return unknown(between);
  const suggestions = nearestWords(word, stages.keys());
  return { kind: "unknown", suggestions, only: oneOf(suggestions, onlyNearWord(word, stages)), between: [] };
}

/**
 * A word of a status that takes a row out of the count; also with a bracket that says why (取消（企业撤资）). That building stands still
 * (停工 停建) is nobody's decision: it is asked about.
 */
function haltOf(word: string): "暂缓" | "取消" | null {
  if (/^已?停/.test(word)) return null;
  const state = statusWords.get(word.replace(/(?:项目|建设)$/, ""))?.state;
  return state === "cancelled" ? "取消" : state === "paused" ? "暂缓" : null;
}

/** Whether a cell that is no stage says all the same that building has begun: 试生产, 已开工（停工）. */
export function saysStarted(value: CellValue | undefined): boolean {
  const content = readContent(value);
  if (content.kind !== "content" || typeof content.value !== "string") return false;
  const word = withoutTrailingBracket(withoutEnding(compact(content.value), "。.,;"));
  const stage = stageOf(word) ?? betweenStages.get(word)?.[0];
  return stage === "开工" || stage === "投产";
}

function stageOf(word: string): Stage | undefined {
  return stages.get(word) ?? stages.get(word.replace(/(?:阶段|一批|类|项目)$/, ""));
}

function unknown(between: readonly Stage[]): StageReading {
  return { kind: "unknown", suggestions: between, only: null, between };
}

/** Whether a bracket says that the project stands, is given up, or is at another stage. */
function isTurned(stage: Stage, remark: string): boolean {
  const other = stageOf(remark);
  if (other !== undefined) return other !== stage;
  const between = betweenStages.get(remark);
  // 投产（试生产） is not yet what it says; 开工（试生产） and 签约（未开工） are no less.
  if (between !== undefined) return stage === "投产" || !between.includes(stage);
  if (stage === "投产" && /^(?:[尚还]?未|待|拟)(?!达产|满产)/.test(remark)) return true;
  return /^(?:现|目前|暂时)?已?(?:停工|停建|停产|停滞|暂停|暂缓|缓建|搁置|中止|取消|终止|撤销|解约|不再)/.test(remark);
}

/**
 * The first of each are those of DECIDED D15, the others kin that leave no doubt. What lies between two
 * stages is below.
 */
const stages: ReadonlyMap<string, Stage> = new Map([
  ...words("储备", "储备 谋划 前期 前期工作 前期储备 谋划储备 储备谋划 预备 拟建 策划 拟签约 意向"),
  ...words("签约", "签约 已签约 完成签约 正式签约 新签约"),
  ...words(
    "开工",
    "开工 在建 已开工 新开工 开工建设 已开工建设 建设 建设中 在建设 正在建设 施工 施工中 正在施工 续建 加快建设 " +
      "主体施工 主体施工中 主体建设 基础施工 基础施工中 厂房建设 设备安装 设备安装中",
  ),
  ...words(
    "投产",
    "投产 建成 竣工 已投产 已建成 已竣工 完工 已完工 建成投产 竣工投产 达产 已达产 投产达产 投产运营 已投产运营 运营 投用 已投用 投入使用",
  ),
]);

/** Words between two stages: which one counts is the county's to say, so each is asked about. */
const betweenStages: ReadonlyMap<string, readonly [Stage, Stage]> = new Map([
  ...between("储备", "签约", "未开工 待开工 尚未开工"),
  ...between("签约", "开工", "促建开工 落地 已落地 开工准备"),
  ...between("开工", "投产", "试生产 试运行 试运营 设备调试 竣工验收 待验收"),
]);

/** Every word that is read as a stage. */
export const stageWords: readonly string[] = [...stages.keys()];

function words(stage: Stage, list: string): readonly [string, Stage][] {
  return list.split(" ").map((word): [string, Stage] => [word, stage]);
}

function between(lower: Stage, upper: Stage, list: string): readonly [string, readonly [Stage, Stage]][] {
  return list.split(" ").map((word) => [word, [lower, upper]]);
}
