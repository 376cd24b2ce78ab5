import { isBareSpelling, spellingsOf } from "../../../../src/core/read/directory/spellingsOf";

test.each([
  ["县发改局", ["新绛县发改局", "发改局"]],
  ["新绛县发改局", ["县发改局", "发改局"]],
  ["县委组织部", ["新绛县委组织部", "中共新绛县委组织部", "组织部"]],
  ["县委办公室", ["新绛县委办公室", "中共新绛县委办公室"]],
  ["县政府", ["新绛县政府"]],
  ["县人民政府", ["新绛县人民政府"]],
  ["县政府办公室", ["新绛县政府办公室"]],
  ["县人行", ["新绛县人行", "人行"]],
  ["县某", ["新绛县某"]],
  ["市生态环境局新绛分局", []],
  ["中国人民银行新绛支行", []],
  ["运城市银保监分局新绛监管组", []],
  ["新绛经济技术开发区管委会", []],
  ["绛县发改局", []],
  ["发改局", []],
])("%s is also written %j", (name, spellings) => {
  expect([...spellingsOf(name)].sort()).toEqual([...spellings].sort());
});

test.each([
  ["发改局", true],
  ["市监局", true],
  ["市场局", true],
  ["经开区", true],
  ["县发改局", false],
  ["新绛县发改局", false],
  ["市生态环境局新绛分局", false],
  ["万安镇", false],
  ["万安镇人民政府", false],
])("%s does not say whose it is: %s", (spelling, bare) => {
  expect(isBareSpelling(spelling)).toBe(bare);
});
