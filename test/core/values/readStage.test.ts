import { readStage } from "../../../src/core/values/readStage";

describe.each([
  ["储备", "储备 谋划 前期 前期储备 储备项目 前期阶段 预备类"],
  ["签约", "签约 已签约 签约一批 签约阶段 已签约（6月） 签约（未开工）"],
  [
    "开工",
    "开工 在建 已开工 开工一批 新开工类 续建 续建类 建设中 在建项目 加快建设 主体施工 设备安装 开工（主体施工） 开工（未投产） 开工（试生产）",
  ],
  ["投产", "投产 建成 竣工 已投产 投产一批 投产达产 竣工投产类 已竣工 投产（未达产）"],
])("%s", (stage, words) => {
  test.each(words.split(" "))("%s", (word) => expect(readStage(word)).toEqual({ kind: "stage", stage }));
});

test.each(["促建开工", "停建", "80%", "未投产"])("%s is none", (word) =>
  expect(readStage(word)).toMatchObject({ kind: "unknown" }),
);

test.each([
  ["未开工", ["储备", "签约"]],
  ["落地", ["签约", "开工"]],
  ["试生产", ["开工", "投产"]],
  ["竣工验收", ["开工", "投产"]],
])("%s lies between two stages: it is asked which", (word, suggestions) =>
  expect(readStage(word)).toEqual({ kind: "unknown", suggestions, only: null, between: suggestions }),
);

test.each([
  "已开工（停工）",
  "在建（暂停施工）",
  "签约（已终止）",
  "签约（已开工）",
  "投产（未投产）",
  "投产（试生产）",
  "已竣工（待验收）",
  "开工（未开工）",
])("%s says two things and counts as neither", (text) =>
  expect(readStage(text)).toMatchObject({ kind: "unknown", only: null }),
);

test("an unknown word brings the nearest ones", () =>
  expect(readStage("己开工")).toMatchObject({ suggestions: expect.arrayContaining(["已开工"]) }));

test("white space inside is forgiven", () => expect(readStage(" 已 开 工 ")).toEqual({ kind: "stage", stage: "开工" }));

test.each(["", "—", "/", "无", null, undefined])("%j is blank", (value) =>
  expect(readStage(value)).toEqual({ kind: "blank" }),
);

test("an error is a fault", () => expect(readStage({ fault: "error", text: "#N/A" })).toEqual({ kind: "fault" }));
