import { HostError } from "../../../src/core/base/hostError";
import { orWriteRefusal } from "../../../src/adapters/files/writeRefusal";

const failing = (code: string) => () =>
  orWriteRefusal("/desk/结果.json", () => {
    throw Object.assign(new Error("no"), { code });
  });

describe("what the system says against writing", () => {
  test.each([
    ["ENAMETOOLONG", "文件名太长"],
    ["ELOOP", "绕回自己的链接"],
    ["EROFS", "磁盘是只读的"],
    ["ENOSPC", "磁盘已满"],
    ["EDQUOT", "配额已满"],
    ["EACCES", "没有写入权限"],
    ["EBUSY", "正被其他程序打开"],
    ["ENXIO", "写入时系统出错（ENXIO）"],
  ])("%s is one sentence", (code, part) => {
    expect(failing(code)).toThrow(HostError);
    expect(failing(code)).toThrow(/^结果没有写出：《结果.*》[^\n]+。$/);
    expect(failing(code)).toThrow(part);
  });

  test("what is not the system's goes through as it is", () => {
    expect(failing("ERR_INVALID_ARG_TYPE")).not.toThrow(HostError);
    expect(failing("ERR_INVALID_ARG_TYPE")).toThrow("no");
  });
});
