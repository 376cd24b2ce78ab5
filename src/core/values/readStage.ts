import { withoutEnding } from "../base/endings";
import { compact } from "../workbook/cellText";
import type { CellValue } from "../workbook/snapshot";
import { nearestWords } from "./nearestWords";
import { onlyNearWord } from "./onlyNear";
import { readContent, withoutTrailingBracket, type NoContent } from "./readContent";

/** How far a project is: 储备, and the three of "三个一批". */
export type Stage = "储备" | "签约" | "开工" | "投产";

export type StageReading =
  | NoContent
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "unknown"; readonly suggestions: readonly string[]; readonly only: string | null };

/** Reads a 项目阶段 cell: a word matched whole, after a trailing bracket is cut (DECIDED D15). */
export function readStage(value: CellValue | undefined): StageReading {
  const content = readContent(value);
  if (content.kind !== "content") return content;
  if (typeof content.value !== "string") return { kind: "unknown", suggestions: [], only: null };
  const text = withoutTrailingBracket(withoutEnding(compact(content.value), "。.,;"));
  const stage = stages.get(text) ?? stages.get(text.replace(/(?:阶段|一批|类|项目)$/, ""));
  return stage === undefined
    ? { kind: "unknown", suggestions: nearestWords(text, stages.keys()), only: onlyNearWord(text, stages) }
    : { kind: "stage", stage };
}

/**
 * The first of each are those of DECIDED D15, the others kin that leave no doubt. 未开工, 促建开工, 落地 and 试生产 lie between two
 * stages and stay unknown.
 */
const stages: ReadonlyMap<string, Stage> = new Map([
  ...words("储备", "储备 谋划 前期 前期工作 前期储备 谋划储备 储备谋划 预备 拟建 策划 拟签约 意向"),
  ...words("签约", "签约 已签约 完成签约 正式签约 新签约"),
  ...words(
    "开工",
    "开工 在建 已开工 新开工 开工建设 已开工建设 建设 建设中 在建设 正在建设 施工 施工中 正在施工 续建 加快建设",
  ),
  ...words(
    "投产",
    "投产 建成 竣工 已投产 已建成 已竣工 完工 已完工 建成投产 竣工投产 达产 已达产 投产达产 投产运营 已投产运营 运营 投用 已投用 投入使用",
  ),
]);

/** Every word that is read as a stage. */
export const stageWords: readonly string[] = [...stages.keys()];

function words(stage: Stage, list: string): readonly [string, Stage][] {
  return list.split(" ").map((word): [string, Stage] => [word, stage]);
}
