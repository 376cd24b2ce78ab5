import { hostErrorOf } from "../../../src/adapters/excel/hostErrors";
import { HostError } from "../../../src/core/base/hostError";
import { PLAIN_ENGLISH } from "../../support/plainEnglish";

function excelError(code: string, message = code): object {
  return Object.assign(new Error(message), { name: "RichApi.Error", code, debugInfo: {} });
}

describe("hostErrorOf", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "edit-mode", "请按回车或 Esc"],
    ["AccessDenied", "read-only", "“编辑”模式"],
    ["InvalidOrTimedOutSession", "session-lost", "重新打开"],
    ["ActivityLimitReached", "busy", "稍候再试"],
    ["WriteNotSupportedWhenModalDialogOpen", "busy", "关闭对话框"],
    ["RequestPayloadSizeLimitExceeded", "too-large", "减少行数"],
    ["ResponsePayloadSizeLimitExceeded", "too-large", "减少行数"],
    ["Conflict", "conflict", "稍候再试"],
    ["ApiNotFound", "too-old", "更新 Excel"],
  ])("%s is %s and says what to do", (code, kind, words) => {
    const error = hostErrorOf(excelError(code));
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).kind).toBe(kind);
    expect((error as HostError).message).toContain(words);
    expect((error as HostError).message).toMatch(/^[^。]+。$/);
    expect((error as HostError).said.en).toMatch(PLAIN_ENGLISH);
  });

  test("what Excel says else comes with its own code and words", () => {
    const error = hostErrorOf(excelError("GeneralException", "Something went wrong")) as HostError;
    expect(error.kind).toBe("host-failed");
    expect(error.message).toContain("GeneralException：Something went wrong");
  });

  test("our own mistakes stay what they are", () => {
    const mistake = excelError("PropertyNotLoaded");
    expect(hostErrorOf(mistake)).toBe(mistake);
    const bug = new TypeError("x");
    expect(hostErrorOf(bug)).toBe(bug);
  });
});
