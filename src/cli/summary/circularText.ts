import { rowsHeld } from "../../core/show/circular/circularFacts";
import type { PlannedCircular } from "../../core/show/circular/planCircular";
import { unpraisedText } from "../../core/show/circular/unpraisedText";

/** What was drafted, and why it may not be sent yet, for the terminal. */
export function circularText(
  { sendable, guard, blockedBy, heldByRanks, unpraised }: PlannedCircular,
  file: string,
): readonly string[] {
  const rows = rowsHeld(blockedBy) - heldByRanks;
  const why = [
    ...(guard === null ? [] : [guard.zh]),
    ...(rows === 0 ? [] : [`被点名的镇、单位和专班有${rows}行数据还没有核实，见最后一页`]),
    ...(heldByRanks === 0 ? [] : [`名次所依据的设置、时限或上月事项有${heldByRanks}行要先改正，见最后一页`]),
  ];
  return [
    `月度通报写入 ${file}。`,
    ...(sendable ? [] : [`草稿·不可发：${why.join("；")}。`]),
    ...unpraised.map((one) => unpraisedText(one).zh),
    "文号、印章由办公室办理。",
  ];
}
