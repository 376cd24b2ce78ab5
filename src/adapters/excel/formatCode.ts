/**
 * A number format as files have it, whatever language Excel gives it in: on the web it may come in that of the account, and is
 * taken in English all the same (OfficeDev/office-js #2824).
 */
export function englishFormat(code: unknown): string {
  if (typeof code !== "string" || GENERAL.test(code.trim())) return "General";
  return code
    .replace(LOCAL_COLOURS, (bracketed: string, colour: string) => `[${COLOURS[colour] ?? bracketed}]`)
    .replace(/G\/通用格式/gi, "General")
    .replace(/上午\/下午/g, "AM/PM");
}

/** The same; undefined for General. */
export function formatCode(code: unknown): string | undefined {
  const format = englishFormat(code);
  return format === "General" ? undefined : format;
}

const GENERAL = /^(?:general|g\/通用格式|通用格式|常规)?$/i;

const COLOURS: Readonly<Record<string, string | undefined>> = {
  黑色: "Black",
  蓝色: "Blue",
  青色: "Cyan",
  绿色: "Green",
  洋红: "Magenta",
  品红: "Magenta",
  红色: "Red",
  白色: "White",
  黄色: "Yellow",
};
const LOCAL_COLOURS = new RegExp(`\\[(${Object.keys(COLOURS).join("|")})\\]`, "g");
