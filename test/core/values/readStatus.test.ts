import fc from "fast-check";
import { readStatus, stateFromProgress } from "../../../src/core/values/readStatus";
import { statusWords } from "../../../src/core/values/statusWords";
import { anyCharacter } from "../../support/anyCharacter";

describe.each([
  ["done", null, "已完成 完成 提前完成 已办结 办结 已销号 办结销号 √ ✓ ✔ ☑ 是 逾期完成 整改完成"],
  [
    "active",
    null,
    "进行中 正在推进 正在办理 推进中 有序推进 达进度 超进度 达到序时进度 基本完成 持续推进 部分完成 即将完成",
  ],
  ["active", null, "未完成 未办结 在办 正在实施 有序时推进 超序时进度 按序时进度正常推进 待销号 × 否 待审核"],
  ["active", "behind", "欠进度 滞后 进展滞后 未达到序时进度 未达序时进度 滞后序时 停滞"],
  ["active", "overdue", "超期未完成 逾期 已超过整改时限"],
  ["not-started", null, "未启动 尚未启动 未开始 未开工"],
  ["paused", null, "暂缓 暂停"],
  ["cancelled", null, "取消 终止 不再实施"],
])("%s, declared %p", (state, declared, words) => {
  test.each(words.split(" "))("%s", (word) => expect(readStatus(word)).toEqual({ kind: "status", state, declared }));
});

test.each([
  "已完成（6月28日）",
  "已完成(80%)",
  "已 完 成",
  " 已完成 ",
  "已完成。",
  "（已完成）",
  "已\n完成",
  "已完成【县工信局】",
])("%j is done", (text) => expect(readStatus(text)).toMatchObject({ kind: "status", state: "done" }));

test.each([
  [
    "done",
    "已完成（6月28日） 已完成(80%) 已完成（逾期） 已完成（未逾期） 已完成（超进度） 已完成（已验收） 完成（县工信局） 已完成（一期）",
  ],
  ["active", "进行中（未完成） 已启动（未开工） 进行中（已完成60%） 在建（二期） 进行中（正在办理手续）"],
  ["not-started", "未启动（未完成） 未开工（待批）"],
  ["paused", "暂停（未完成） 停工（2024年3月起）"],
  ["cancelled", "已取消（未启动） 终止（不再实施）"],
])("a bracket that agrees, or tells when, who or how much, leaves %s", (state, words) => {
  for (const word of words.split(" "))
    expect([word, readStatus(word)]).toMatchObject([word, { kind: "status", state }]);
});

test.each([
  "已完成（待验收）",
  "已完成（未验收）",
  "已完成（验收中）",
  "已完成（除绿化外）",
  "已完成（部分）",
  "已完成(基本完成)",
  "已办结（待销号）",
  "√（待验收）",
  "已开工（停工）",
  "已开工（已停工整顿）",
  "进行中（已完成）",
  "进行中（拟取消）",
  "未启动（已开工）",
  "未开工（暂缓）",
  "暂停（已复工）",
  "取消（已完成）",
])("%s says two things and counts as neither", (text) =>
  expect(readStatus(text)).toMatchObject({ kind: "unknown", only: null }),
);

test("both words are what may have been meant", () =>
  expect(readStatus("已完成（待验收）。")).toMatchObject({ suggestions: ["已完成", "待验收"] }));

test.each([
  ["进行中（滞后）", "active", "behind"],
  ["推进中（已逾期）", "active", "overdue"],
  ["未启动（滞后）", "not-started", "behind"],
  ["逾期（滞后）", "active", "overdue"],
  ["已完成（逾期）", "done", null],
])("%s is %s, declared %p", (text, state, declared) =>
  expect(readStatus(text)).toEqual({ kind: "status", state, declared }),
);

test("words match whole, never by a part", () => {
  expect(readStatus("未完成")).toMatchObject({ state: "active" });
  expect(readStatus("已完成选址，正在办理手续")).toMatchObject({ kind: "unknown" });
  expect(readStatus("其它类")).toMatchObject({ kind: "unknown" });
  expect(readStatus("有一定困难")).toMatchObject({ kind: "unknown" });
  expect(readStatus("80%")).toMatchObject({ kind: "unknown", suggestions: [] });
});

test("an unknown word brings the nearest ones", () => {
  const reading = readStatus("以完成");
  expect(reading).toMatchObject({ kind: "unknown" });
  expect(reading.kind === "unknown" && reading.suggestions).toContain("已完成");
  expect(reading.kind === "unknown" && reading.suggestions.length).toBeLessThanOrEqual(3);
});

test("what is offered to be written is among the words that are named", () => {
  expect(readStatus("办结中")).toMatchObject({ kind: "unknown", only: null });
  expect(readStatus("办理种")).toMatchObject({ kind: "unknown", only: "办理中" });
  for (const word of statusWords.keys())
    for (const slip of ["中", "己", "成"]) {
      const reading = readStatus(word.slice(0, -1) + slip);
      if (reading.kind === "unknown" && reading.only !== null) expect(reading.suggestions).toContain(reading.only);
    }
});

test.each(["", "—", "/", "无", null, undefined])("%j is blank", (value) =>
  expect(readStatus(value)).toEqual({ kind: "blank" }),
);

test("an error is a fault", () => expect(readStatus({ fault: "error", text: "#N/A" })).toEqual({ kind: "fault" }));

test("Excel's tick boxes are √ and ×", () => {
  expect(readStatus(true)).toMatchObject({ state: "done" });
  expect(readStatus(false)).toMatchObject({ state: "active" });
});

test("no word stands in two lists", () => {
  for (const [word, { state, declared }] of statusWords)
    expect(readStatus(word)).toEqual({ kind: "status", state, declared });
});

test.each([
  [null, "unknown"],
  [0, "not-started"],
  [0.001, "active"],
  [0.999, "active"],
  [1, "done"],
  [1.226, "done"],
  [-0.1, "unknown"],
])("progress %p alone is %s", (progress, state) => expect(stateFromProgress(progress)).toBe(state));

test("it reads any text", () => {
  fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void readStatus(text)));
});
