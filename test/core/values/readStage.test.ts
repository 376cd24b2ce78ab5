import { readStage } from "../../../src/core/values/readStage";

describe.each([
  ["储备", "储备 谋划 前期 前期储备 储备项目 前期阶段 预备类"],
  ["签约", "签约 已签约 签约一批 签约阶段 已签约（6月）"],
  ["开工", "开工 在建 已开工 开工一批 新开工类 续建 续建类 建设中 在建项目 加快建设"],
  ["投产", "投产 建成 竣工 已投产 投产一批 投产达产 竣工投产类 已竣工"],
])("%s", (stage, words) => {
  test.each(words.split(" "))("%s", (word) => expect(readStage(word)).toEqual({ kind: "stage", stage }));
});

test.each(["未开工", "促建开工", "落地", "试生产", "停建", "80%"])("%s lies between stages or is none", (word) =>
  expect(readStage(word)).toMatchObject({ kind: "unknown" }),
);

test("an unknown word brings the nearest ones", () =>
  expect(readStage("己开工")).toMatchObject({ suggestions: expect.arrayContaining(["已开工"]) }));

test("white space inside is forgiven", () => expect(readStage(" 已 开 工 ")).toEqual({ kind: "stage", stage: "开工" }));

test.each(["", "—", "/", "无", null, undefined])("%j is blank", (value) =>
  expect(readStage(value)).toEqual({ kind: "blank" }),
);

test("an error is a fault", () => expect(readStage({ fault: "error", text: "#N/A" })).toEqual({ kind: "fault" }));
