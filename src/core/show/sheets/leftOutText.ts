/**
 * What a table of first and last towns has no room for, and where it stands: `注：其余5个镇居中，见《镇排名》。`; empty where nothing is left out.
 *
 * @param towns ranked between those that are shown
 * @param specialtyTowns behind those that are shown
 */
export function leftOutText(towns: number, specialtyTowns: number): string {
  const parts = [
    ...(towns > 0 ? [`排名居中的${towns}个镇没有列出，见《镇排名》`] : []),
    ...(specialtyTowns > 0 ? [`另有${specialtyTowns}个专业镇没有列出，见《完成情况》`] : []),
  ];
  return parts.length === 0 ? "" : `注：${parts.join("；")}。`;
}
