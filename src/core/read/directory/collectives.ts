/**
 * Spellings that mean every town, or every town's government: 各镇, 全县各镇, 各乡镇人民政府, 9个镇 (SPEC §6, §8).
 *
 * @param townCount how many there are, for spellings that count them
 */
export function allTownsSpellings(townCount: number): readonly string[] {
  const counts = [String(townCount), ...(CHINESE[townCount] ?? [])].flatMap((n) => [
    `${n}镇`,
    `${n}个镇`,
    `${n}个乡镇`,
  ]);
  const bases = ["各镇", "各乡镇", "各镇乡", "所有镇", "全部镇", "所有乡镇", "全部乡镇", ...counts];
  return bases
    .flatMap((base) => ["", "全县", "新绛县", "县"].map((prefix) => prefix + base))
    .flatMap((base) => ["", "人民政府", "政府", "党委政府"].map((suffix) => base + suffix));
}

/** Spellings that mean the lead units of every working group (DECIDED B19). */
export const allWorkingGroupsSpellings: readonly string[] = ["各", "4个", "四个", "所有", "全部"].flatMap((all) =>
  ["专班", "专业镇专班", "工作专班", "推进专班", "专业镇推进专班", "专业镇工作专班"].flatMap((group) =>
    ["", "牵头单位"].map((suffix) => all + group + suffix),
  ),
);

/** True for a text that means several units and does not say which: 各责任单位, 县直各有关单位, 领导小组成员单位 (DECIDED B19). */
export function isVagueCollective(text: string): boolean {
  return VAGUE.test(text);
}

const CHINESE: Readonly<Record<number, readonly string[]>> = { 9: ["九"] };
const VAGUE =
  /^(?:新绛县|全县)?县?(?:专业镇)?(?:发展)?(?:领导小组)?(?:各|其他|其它|其余|有关|相关|责任|配合|成员|职能|主管|行业|业务|牵头|参与|助推|协办|级|县级|县直)+(?:单位|部门)(?:和?(?:单位|部门))?$/;
