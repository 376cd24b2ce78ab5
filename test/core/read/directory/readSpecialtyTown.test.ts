import { buildDirectory } from "../../../../src/core/read/directory/buildDirectory";
import { readSpecialtyTown } from "../../../../src/core/read/directory/readSpecialtyTown";

const directory = buildDirectory([]);
const all = ["万安钻石", "绛州非遗文创", "绛州绿", "新绛中药材"];
const read = (text: string) => readSpecialtyTown(directory, text);

const endings = ["", "专业镇", "专班", "专业镇专班", "专业镇推进专班", "专业镇工作专班", "专业镇高质量发展推进专班"];
test.each(all.flatMap((name) => endings.map((ending) => [name + ending, name])))("%j is %s", (text, name) => {
  expect(read(text)).toEqual({ outcome: "read", specialtyTown: name });
});

test.each([
  [" 万安 钻石\n", "万安钻石"],
  ["“绛州绿”", "绛州绿"],
  ["“绛州绿”专业镇", "绛州绿"],
  ["新绛县万安钻石专业镇", "万安钻石"],
  ["新绛中药材（专业镇）", "新绛中药材"],
  ["1.万安钻石", "万安钻石"],
  ["绛州绿、绛州绿专业镇", "绛州绿"],
])("%j is %s", (text, name) => {
  expect(read(text)).toEqual({ outcome: "read", specialtyTown: name });
});

test.each(["", "  ", "\n", "无", "—", "/", "-"])("%j is blank", (text) => {
  expect(read(text)).toEqual({ outcome: "blank" });
});

test.each([
  ["万安钻石、绛州绿", ["万安钻石", "绛州绿"]],
  ["绛州绿\n万安钻石", ["绛州绿", "万安钻石"]],
  ["万安钻石 绛州绿专业镇", ["万安钻石", "绛州绿"]],
  ["万安钻石和绛州绿", ["万安钻石", "绛州绿"]],
  ["全部", all],
  ["各专业镇", all],
  ["4个专业镇", all],
  ["四大专业镇", all],
  ["各专班", all],
  ["全县", all],
])("%j is several", (text, names) => {
  expect(read(text)).toEqual({ outcome: "several", specialtyTowns: names });
});

test.each([
  ["万安砖石", ["万安钻石"]],
  ["绛州非遗", ["绛州非遗文创"]],
  ["绛州录", ["绛州绿"]],
  ["绛州路", ["绛州绿"]],
  ["中药材", ["新绛中药材"]],
  ["万安", undefined],
  ["万安镇", undefined],
  ["绛州", undefined],
  ["万安钻石镇", ["万安钻石"]],
  ["万安钻石产业园项目", undefined],
  ["万安钻石、光村毛笔", undefined],
  ["新绛面粉", undefined],
])("%j is unknown: a whole name or none", (text, suggestions) => {
  const reading = read(text);
  expect(reading.outcome).toBe("unknown");
  if (suggestions) expect(reading).toMatchObject({ outcome: "unknown", suggestions });
});

test("名录 may add a specialty town and other spellings", () => {
  const own = buildDirectory([
    { category: "specialty-town", name: "新绛面粉", aliases: ["面粉"], from: null, until: null },
    { category: "specialty-town", name: "新绛中药材专业镇", aliases: ["中药材"], from: null, until: null },
  ]);
  expect(readSpecialtyTown(own, "面粉")).toEqual({ outcome: "read", specialtyTown: "新绛面粉" });
  expect(readSpecialtyTown(own, "中药材专业镇")).toEqual({ outcome: "read", specialtyTown: "新绛中药材" });
});
