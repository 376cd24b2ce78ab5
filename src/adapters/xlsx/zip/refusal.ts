import type { HostErrorKind } from "../../../core/base/hostError";
import { inBoth, type InBoth } from "../../../core/base/inBoth";

/**
 * A file this reader will not read, thrown anywhere below `readWorkbookBytes`, which puts the file's name before it
 * and makes it a HostError.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";

  /**
   * @param kind stable word for programs
   * @param clause the rest of a sentence whose subject is the file: `是空文件，请…。`, `is an empty file. …`
   * @param what what is broken, where the file is damaged
   */
  constructor(
    readonly kind: HostErrorKind,
    readonly clause: InBoth,
    readonly what?: InBoth,
  ) {
    super(clause.zh);
  }
}

/** The file is a workbook but broken. Both say what is broken, in a few words. */
export function damaged(zh: string, en: string): Refusal {
  const clause = inBoth(
    `已损坏（${zh}），请用 Excel 或 WPS 打开并另存为 .xlsx 后再试，打不开的请对方重新发送。`,
    `is damaged (${en}). Open it in Excel or WPS, save it as .xlsx and try again; if it cannot be opened, ask the sender for it again.`,
  );
  return new Refusal("damaged", clause, inBoth(zh, en));
}

/** The file is something else. `what` says what it seems to be. */
export function foreign(what: InBoth, cure: InBoth = TAKE_ANOTHER): Refusal {
  return new Refusal(
    "not-a-workbook",
    inBoth(
      `不是本工具能读的 Excel 工作簿，看内容是${what.zh}，${cure.zh}。`,
      `is not an Excel workbook that can be read here; by its content it is ${what.en}. ${cure.en}.`,
    ),
  );
}

const TAKE_ANOTHER = inBoth("请换成 .xlsx 工作簿", "Choose an .xlsx workbook");
/** What a file may seem to be, and what to do then: where several readers come upon it. */
export const SAVE_AS_XLSX = inBoth(
  "请用 Excel 或 WPS 打开并另存为 .xlsx",
  "Open it in Excel or WPS and save it as .xlsx",
);
export const WORD_DOCUMENT = inBoth("Word 文档", "a Word document");
export const COPY_TABLES = inBoth(
  "请把其中的表格复制到 Excel 工作簿后另存为 .xlsx",
  "Copy its tables into an Excel workbook and save that as .xlsx",
);
export const SLIDES = inBoth("PowerPoint 演示文稿", "a PowerPoint presentation");

/** The file would need more memory than a reader may take. Both give the amount and the limit. */
export function tooLarge(zh: string, en: string): Refusal {
  return new Refusal(
    "too-large",
    inBoth(
      `太大（${zh}），请删去无关的工作表和空白行列，或拆成几个文件后再试。`,
      `is too large (${en}). Delete sheets, blank rows and columns that are not needed, or split it into several files.`,
    ),
  );
}

/** The file is locked with a password. */
export function encrypted(): Refusal {
  return new Refusal(
    "encrypted",
    inBoth(
      "设有打开密码，请在 Excel 中去掉密码（文件—信息—保护工作簿）并保存后再试。",
      "has a password to open it. Take the password off in Excel (File, Info, Protect Workbook), save, and try again.",
    ),
  );
}

/** The file is what Excel leaves beside a workbook that is open. */
export function lockFile(): Refusal {
  return new Refusal(
    "not-a-workbook",
    inBoth(
      "是 Excel 打开文件时留下的临时文件，请选择不带“~$”的原文件。",
      "is a temporary file that Excel leaves while a workbook is open. Choose the original, without “~$”.",
    ),
  );
}

/** The file is an .xlsb. */
export function binaryWorkbook(): Refusal {
  return new Refusal(
    "not-a-workbook",
    inBoth(
      "是二进制工作簿（.xlsb），本工具不读这种格式，请用 Excel 打开并另存为 .xlsx。",
      "is a binary workbook (.xlsb), which is not read here. Open it in Excel and save it as .xlsx.",
    ),
  );
}
