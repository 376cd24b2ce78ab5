import type { NativeZip } from "../../../core/ports";
import { numberFormatter } from "../legacy/legacyWorkbook";
import { Refusal } from "../zip/refusal";
import { sheetInto } from "../read/sheetPart";
import { mainPart, notAWorkbook, packageContext, sheetEntry, WITHOUT_CELLS } from "../read/xlsxPackage";
import { zipDirectory, type ZipEntry } from "../zip/zipDirectory";
import { partBytes } from "../write/openPackage";
import { xmlOutline } from "../xml/xmlOutline";
import { OFFICE_THEME, themeColours } from "./colours";
import type { LookSource } from "./lookSource";
import { PLAIN_FRAME, sheetFrame } from "./sheetFrame";
import { PLAIN_STYLE, styleLooks } from "./styleLooks";
import { tabColour } from "./tabColour";

/** An .xlsx or .xlsm package to be looked at. Throws Refusal. */
export async function packageSource(bytes: Uint8Array, native: NativeZip | null): Promise<LookSource> {
  const zip = zipDirectory(bytes, native);
  const main = mainPart(zip);
  if (main === undefined || /^(word|ppt)\//i.test(main.name)) throw notAWorkbook(zip);
  if (main.name.toLowerCase().endsWith(".bin")) throw binaryWorkbook();
  const { workbook, links, sheet: context, linked } = packageContext(zip, main);
  const entries = workbook.sheets.map(({ name, relationshipId }) => {
    const link = links.find(({ id }) => id === relationshipId);
    return link !== undefined && WITHOUT_CELLS.has(link.type) ? null : sheetEntry(zip, link, name);
  });
  const theme = themeOf(linked("theme", "theme/theme1.xml"));
  const styles = linked("styles", "styles.xml");
  return {
    tabs: workbook.sheets.map(({ name, visibility, isOurs }, i) => {
      const entry = entries[i] ?? null;
      return { name, visibility, colour: entry && tabColour(entry, theme), isOurs, hasCells: entry !== null };
    }),
    styles: styles === undefined ? [PLAIN_STYLE] : orPlain([PLAIN_STYLE], () => styleLooks(partBytes(styles), theme)),
    ssf: await numberFormatter(),
    read(tab, store) {
      const entry = entries[tab]!;
      const part = partBytes(entry);
      const frame = orPlain(PLAIN_FRAME, () => sheetFrame(part));
      const merges = sheetInto({ ...entry, compressed: part, method: "stored" }, context, store);
      return { ...frame, merges, codes: context.styles.codes };
    },
  };
}

/** Why a binary workbook is not read. */
function binaryWorkbook(): Refusal {
  return new Refusal("not-a-workbook", "是二进制工作簿（.xlsb），本工具不读这种格式，请用 Excel 打开并另存为 .xlsx。");
}

function themeOf(entry: ZipEntry | undefined): readonly string[] {
  if (entry === undefined) return OFFICE_THEME;
  return orPlain(OFFICE_THEME, () => {
    const bytes = partBytes(entry);
    const theme = themeColours(bytes, xmlOutline(bytes));
    return theme.length < 12 ? OFFICE_THEME : theme;
  });
}

/** A look that cannot be read (another encoding than UTF-8, a broken part) must not keep the values from being shown. */
function orPlain<T>(plain: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return plain;
    throw error;
  }
}
