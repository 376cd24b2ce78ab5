import { numberEn, plural } from "../../core/values/numberEn";

/** What is said once returned files were taken, merged, decided (MONTH §5). */
export interface CollectNotices {
  readonly returnedTaken: (count: number, same: number) => string;
  readonly collected: (merged: number, fresh: number, carriedOut: number, notCarriedOut: readonly string[]) => string;
  readonly decided: (count: number, notCarriedOut: readonly string[]) => string;
  /** What formulas in the ledger show. */
  readonly oldFormulas: string;
}

export const collectNoticesZh: CollectNotices = {
  oldFormulas:
    "台账里有公式，公式的数还是汇总以前的，检查也按那些数；请另存副本，用Excel或WPS打开并保存一次，再检查或上报。",
  returnedTaken: (count, same) => {
    const again = same === 0 ? "" : `${same}个以前已经选过，内容一样，没有重复添加。`;
    return count === 0 ? again : `已读入${count}个报回的文件，还没有写进台账，看过后再点汇总。${again}`;
  },
  collected: (merged, fresh, carriedOut, notCarriedOut) => {
    const parts = [
      ...(carriedOut === 0 ? [] : [`照表里填好的“决定”办了${carriedOut}处`]),
      ...(fresh === 0 ? [] : [`${fresh}处要人来定，列在“汇总待定”表里`]),
    ];
    return `已汇总：写进台账${merged}格${parts.map((part) => `；${part}`).join("")}。${notDoneZh(notCarriedOut)}`;
  },
  decided: (count, notCarriedOut) =>
    `${count === 0 ? "" : `已照决定办完${count}处，移到“已处理”表。`}${notDoneZh(notCarriedOut)}`,
};

/** So many are told in full. */
const TOLD = 3;

function notDoneZh(sentences: readonly string[]): string {
  if (sentences.length === 0) return "";
  const more = sentences.length > TOLD ? "……" : "";
  return `有${sentences.length}处没能办，还留在“汇总待定”：${sentences.slice(0, TOLD).join("")}${more}`;
}

export const collectNoticesEn: CollectNotices = {
  oldFormulas:
    " The ledger has formulas that still show what they gave before, and the check went by that. Save a copy, open and save it once in Excel or WPS, then check it again.",
  returnedTaken: (count, same) => {
    const again = same === 0 ? "" : ` ${numberEn(same)} had been chosen before, with the same content.`;
    const read = `${plural(count, "returned file")} read; nothing is written until you put them together.`;
    return count === 0 ? again.trim() : `${read}${again}`;
  },
  collected: (merged, fresh, carriedOut, notCarriedOut) => {
    const parts = [
      ...(carriedOut === 0 ? [] : [`${plural(carriedOut, "decision")} written on the sheet carried out`]),
      ...(fresh === 0 ? [] : [`${numberEn(fresh)} to decide, listed in the sheet 汇总待定`]),
    ];
    return `Put together: ${plural(merged, "cell")} written${parts.map((part) => `; ${part}`).join("")}.${notDoneEn(notCarriedOut)}`;
  },
  decided: (count, notCarriedOut) =>
    `${count === 0 ? "" : `${plural(count, "decision")} carried out, moved to the sheet 已处理.`}${notDoneEn(notCarriedOut)}`.trim(),
};

function notDoneEn(sentences: readonly string[]): string {
  if (sentences.length === 0) return "";
  const more = sentences.length > TOLD ? "…" : "";
  return ` ${plural(sentences.length, "decision")} could not be carried out and stay in 汇总待定: ${sentences.slice(0, TOLD).join(" ")}${more}`;
}
