import type { Declared, State } from "./state";

/** What a status word means: the state, and what the unit thereby admits. */
export interface StatusMeaning {
  readonly state: State;
  readonly declared: Declared;
}

/**
 * Every status word we read, whole and without white space. The first of each list are those of SPEC §6 and DECIDED B24,
 * the others their everyday variants in the ledgers of DOMAIN §2.2 and §3.4; words with two meanings (其它, 有一定困难)
 * are left out.
 */
export const statusWords: ReadonlyMap<string, StatusMeaning> = new Map([
  ...words("done", null, [
    "已完成 完成 提前完成 已办结 办结 已销号 办结销号 √ ✓ ✔ ☑ ✅ 是",
    "全部完成 全面完成 按期完成 按时完成 如期完成 超额完成 圆满完成 已全部完成 已全面完成 已提前完成 已按期完成 已按时完成 完成任务 已完结 完结",
    "销号 已办结销号 已完成销号 完成销号 已结案 已解决 已落实 已整改 整改完成 已整改完成 完成整改 已完成整改 整改到位 已整改到位",
    // Late, but finished.
    "逾期完成 超期完成 延期完成 逾期办结 超期办结 逾期已完成 超期已完成",
    "已竣工 竣工 已验收 已建成 建成 已完工 完工",
  ]),
  ...words("active", null, [
    "进行中 正在推进 正在办理 推进中 有序推进 达进度 超进度 达到序时进度 基本完成",
    "未完成 未办结 在办 正在实施 有序时推进 超序时进度 按序时进度正常推进 待销号 × ✗ ✘ ✕ ✖ ☒ ❌ 否 ☐ □",
    "正在进行 正在进行中 正在落实 正在整改 正在建设 正在施工 正在推进中 正常推进 正常推进中 有序推进中 稳步推进 加快推进 扎实推进 积极推进 全力推进 持续推进 长期推进",
    "按计划推进 按序时推进 按序时进度推进 按进度推进 达序时进度 达序时 达到序时 达到进度 符合序时进度 超过序时进度 达到时序进度 快于序时进度",
    "办理中 实施中 落实中 整改中 建设中 施工中 处理中 解决中 执行中 在建 在办中 已启动 启动 已开始 已开工 开工 已实施 已立项",
    "部分完成 阶段性完成 尚未完成 还未完成 未全部完成 未销号 尚未销号 未解决 尚未解决 未整改到位 待办结 待验收 待审核 已驳回 长期坚持 常态化推进 已延期 即将完成 接近完成",
  ]),
  ...words("active", "behind", [
    "欠进度 滞后 进展滞后 未达到序时进度 滞后序时",
    "未达序时进度 未达到序时 未达序时 未达进度 未达到进度 欠序时 欠序时进度 低于序时进度 滞后序时进度 滞后于序时进度 落后序时进度 落后于序时进度 慢于序时进度",
    "进度滞后 推进滞后 已滞后 严重滞后 落后 进度落后 进展缓慢 进度缓慢 推进缓慢 进展较慢 进度较慢 推进较慢 缓慢",
    // At a standstill, but nobody has decided to pause it.
    "停滞 停滞不前 进展停滞 推进停滞 处于停滞 已停滞",
  ]),
  ...words("active", "overdue", [
    "超期未完成 逾期",
    "已逾期 超期 已超期 超时 已超时 逾期未完成 超时未完成 到期未完成 超期未办结 逾期未办结 到期未办结 逾期未销号 超期未销号 已超过整改时限",
  ]),
  ...words("not-started", null, [
    "未启动 尚未启动 未开始 未开工",
    "尚未开始 尚未开工 还未启动 还未开始 未实施 尚未实施 未开展 尚未开展 未推进 未办理 未进行 未着手 待启动 待开始 待开工 待实施 待办 待办理",
  ]),
  ...words("paused", null, [
    "暂缓 暂停",
    "已暂缓 已暂停 暂缓实施 暂停实施 暂缓推进 暂停推进 暂缓办理 缓建 停建 停工 已停工 搁置 已搁置 中止 已中止",
  ]),
  ...words("cancelled", null, [
    "取消 终止 不再实施",
    "已取消 已终止 取消实施 终止实施 不再推进 不再开展 不再办理 不再建设 已撤销 撤销",
  ]),
]);

function words(state: State, declared: Declared, lists: readonly string[]): readonly [string, StatusMeaning][] {
  const meaning: StatusMeaning = { state, declared };
  return lists.flatMap((list) => list.split(" ").map((word): [string, StatusMeaning] => [word, meaning]));
}
