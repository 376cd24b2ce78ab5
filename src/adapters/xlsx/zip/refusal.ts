import type { HostErrorKind } from "../../../core/base/hostError";

/**
 * A file this reader will not read, thrown anywhere below `readWorkbookBytes`, which puts the file's name before it
 * and makes it a HostError.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";

  /**
   * @param kind stable word for programs
   * @param clause Chinese, the rest of a sentence whose subject is the file: `是空文件，请…。`
   * @param what what is broken, where the file is damaged
   */
  constructor(
    readonly kind: HostErrorKind,
    readonly clause: string,
    readonly what?: string,
  ) {
    super(clause);
  }
}

/** The file is a workbook but broken. `what` says what is broken, in a few Chinese words. */
export function damaged(what: string): Refusal {
  const clause = `已损坏（${what}），请用 Excel 或 WPS 打开并另存为 .xlsx 后再试，打不开的请对方重新发送。`;
  return new Refusal("damaged", clause, what);
}

/** The file is something else. `what` says what it seems to be. */
export function foreign(what: string, cure = "请换成 .xlsx 工作簿"): Refusal {
  return new Refusal("not-a-workbook", `不是本工具能读的 Excel 工作簿，看内容是${what}，${cure}。`);
}

/** The file would need more memory than a reader may take. `what` gives the amount and the limit. */
export function tooLarge(what: string): Refusal {
  return new Refusal("too-large", `太大（${what}），请删去无关的工作表和空白行列，或拆成几个文件后再试。`);
}

/** The file is locked with a password. */
export function encrypted(): Refusal {
  return new Refusal("encrypted", "设有打开密码，请在 Excel 中去掉密码（文件—信息—保护工作簿）并保存后再试。");
}
