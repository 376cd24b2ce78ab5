import { behind, drained, type Steps } from "../../../core/base/steps";
import { numberFormatter } from "../legacy/legacyBook";
import { OFFICE_THEME, themeColours } from "../look/colours";
import { printedLook } from "../look/printedLook";
import { sheetCharts } from "../look/sheetCharts";
import { PLAIN_STYLE, styleLooks } from "../look/styleLooks";
import { tabColour } from "../look/tabColour";
import { once } from "../../../core/base/once";
import { ownTabs } from "../read/ownTabs";
import { hasCells, sheetEntry, type OpenedPackage } from "../read/openedPackage";
import { NO_STRINGS, sharedStringSteps, type SharedStrings } from "../read/sharedStringSteps";
import type { SheetContext } from "../read/sheetContext";
import { sheetSteps } from "../read/sheetSteps";
import { cellStyles, GENERAL_STYLES, type CellStyles } from "../read/styles";
import { xmlOutline } from "../xml/xmlOutline";
import { newReadBudget, spend, type ReadBudget } from "../zip/readBudget";
import { partBytes } from "../zip/partBytes";
import { Refusal } from "../zip/refusal";
import { partKey, type ZipEntry } from "../zip/zipDirectory";
import { sheetSink } from "./sheetSink";
import type { SheetContent, WorkbookContents, WorkbookLooks } from "./workbookContents";

export interface PackageContents extends WorkbookContents {
  /** Keys of the tabs that are ours, in tab order; null for the user's. */
  readonly ownKeys: readonly (string | null)[];
  /**
   * What cells refer to outside their sheet. Throws Refusal.
   * @param withTexts whether shared texts will be asked for: reading them takes its time
   */
  context(withTexts: boolean): SheetContext;
  /**
   * What has been read so far, for the package that this one has become.
   *
   * @param stands whether the part of this key still is what it was
   */
  handOn(stands: (key: string) => boolean): ReadParts;
}

/** Parts of a package that have been read and still stand as they were. */
export interface ReadParts {
  readonly strings: SharedStrings | null;
  /** By `partKey`. */
  readonly sheets: ReadonlyMap<string, ReadSheet>;
  readonly styles: CellStyles;
  readonly date1904: boolean;
}

/** Reads a sheet as far as is needed for now. Throws Refusal. */
export type SealedReading = (entry: ZipEntry, context: () => Omit<SheetContext, "budget">) => SheetContent;

interface ReadSheet {
  readonly content: SheetContent;
  readonly cost: ReadBudget;
}

/**
 * The contents of an .xlsx or .xlsm. Throws Refusal where the workbook part is damaged.
 *
 * @param keepsLooks whether a grid will ask how cells look
 * @param known parts that stand here unchanged and were read before
 * @param knownKeys whose tabs these are, where that has been found out before
 * @param sealed makes the content of sheets, by name, of which only the head is to be read for now; not for looks
 */
export function packageContents(
  opened: OpenedPackage,
  keepsLooks: boolean,
  known: ReadParts | null = null,
  knownKeys: PackageContents["ownKeys"] | null = null,
  sealed: ReadonlyMap<string, SealedReading> = new Map(),
): PackageContents {
  const { date1904, sheets } = opened.workbook();
  const stylesPart = once(() => opened.linked("styles", "styles.xml"));
  const styles = once(() => {
    const part = stylesPart();
    return part === undefined ? GENERAL_STYLES : cellStyles(part);
  });
  const stringsPart = once(() => opened.linked("sharedStrings", "sharedStrings.xml"));
  let strings = known?.strings ?? null;
  const read = new Map<string, ReadSheet>();
  const byTab = new Map<number, SheetContent>();
  const budget = newReadBudget();
  const cellContext = (): Omit<SheetContext, "budget"> => ({
    strings: drained(stringSteps()),
    styles: styles(),
    date1904,
  });
  const ownKeys = knownKeys ?? ownTabs(opened, cellContext);

  return {
    ownKeys,
    tabs: sheets.map((sheet, tab) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isOurs: ownKeys[tab] !== null,
      hasCells: hasCells(opened, sheet),
    })),
    date1904,
    bytesToCome(tabs) {
      const missing = tabs.map(entryOf).filter((entry) => readBefore(entry) === undefined);
      const texts = strings === null ? (stringsPart()?.size ?? 0) : 0;
      return [...new Set(missing)].reduce((sum, { size }) => sum + size, texts);
    },
    *readSteps(tabs) {
      let done = strings === null ? (stringsPart()?.size ?? 0) : 0;
      yield* stringSteps();
      for (const tab of tabs) {
        if (byTab.has(tab)) continue;
        const entry = entryOf(tab);
        const readHead = keepsLooks ? undefined : sealed.get(sheets[tab]?.name ?? "");
        if (readHead !== undefined) {
          byTab.set(tab, readHead(entry, cellContext));
          yield (done += entry.size);
          continue;
        }
        let sheet = readBefore(entry);
        if (sheet === undefined) {
          sheet = yield* behind(done, readSheet(entry));
          done += entry.size;
        }
        read.set(partKey(entry.name), sheet);
        // Of two tabs on one part each has these rows, though they were read once.
        spend(budget, sheet.cost);
        byTab.set(tab, sheet.content);
      }
    },
    sheet(tab) {
      const content = byTab.get(tab);
      if (content === undefined) throw new RangeError(`No sheet has been read at ${tab}`);
      return content;
    },
    charts: (tab, ssf) =>
      ownKeys[tab] === null ? [] : orPlain([], () => sheetCharts(opened.zip, entryOf(tab).name, ssf)),
    printed: (tab) => (ownKeys[tab] === null ? null : orPlain(null, () => printedLook(partBytes(opened.main), tab))),
    looks,
    context: (withTexts) => ({
      strings: withTexts ? drained(stringSteps()) : NO_STRINGS,
      styles: styles(),
      date1904,
      budget: newReadBudget(),
    }),
    handOn(stands) {
      const part = stringsPart();
      const kept = new Map<string, ReadSheet>();
      for (const sheet of sheets) {
        const entry = opened.zip.get(opened.linkOf(sheet.relationshipId)?.target ?? "");
        const before = entry && readBefore(entry);
        const key = partKey(entry?.name ?? "");
        if (before !== undefined && stands(key)) kept.set(key, before);
      }
      const areStrings = part === undefined || stands(partKey(part.name));
      return {
        strings: areStrings ? strings : null,
        sheets: kept,
        styles: kept.size === 0 ? GENERAL_STYLES : styles(),
        date1904,
      };
    },
  };

  function entryOf(tab: number): ZipEntry {
    const sheet = sheets[tab];
    if (sheet === undefined || !hasCells(opened, sheet)) throw new RangeError(`No sheet with cells at ${tab}`);
    return sheetEntry(opened, sheet);
  }

  function* stringSteps(): Steps<SharedStrings> {
    const part = stringsPart();
    return (strings ??= part === undefined ? NO_STRINGS : yield* sharedStringSteps(part));
  }

  function* readSheet(entry: ZipEntry): Steps<ReadSheet> {
    const left = { ...budget };
    const { codes, struck } = styles();
    const sink = sheetSink(codes, left, keepsLooks, struck === null ? null : (style) => struck[style] === true);
    const context = { strings: strings ?? NO_STRINGS, styles: styles(), date1904, budget: left };
    const content = sink.content(yield* sheetSteps(entry, context, sink.cells, sink.asides));
    const cost = {
      values: budget.values - left.values,
      rows: budget.rows - left.rows,
      merges: budget.merges - left.merges,
    };
    return { content, cost };
  }

  function readBefore(entry: ZipEntry): ReadSheet | undefined {
    const key = partKey(entry.name);
    const sheet = read.get(key) ?? known?.sheets.get(key);
    if (sheet === undefined || read.has(key)) return sheet;
    return known?.date1904 === date1904 && isReadAlike(sheet.content, known.styles, styles()) ? sheet : undefined;
  }

  async function looks(): Promise<WorkbookLooks> {
    const theme = themeOf(opened.linked("theme", "theme/theme1.xml"));
    const part = stylesPart();
    return {
      colours: sheets.map((sheet) => (hasCells(opened, sheet) ? tabColour(sheetEntry(opened, sheet), theme) : null)),
      styles: part === undefined ? [PLAIN_STYLE] : orPlain([PLAIN_STYLE], () => styleLooks(partBytes(part), theme)),
      ssf: await numberFormatter(),
    };
  }
}

/** Whether a sheet's cells have the same number formats and strikes by these styles as by those it was read with. */
function isReadAlike({ looks }: SheetContent, before: CellStyles, now: CellStyles): boolean {
  if (looks === null) return false;
  const codeOf = ({ formatOfStyle, codes }: CellStyles, style: number) => codes[formatOfStyle[style] ?? 0];
  for (let style = 0; style <= looks.styled.highestStyle; style++) {
    if (codeOf(before, style) !== codeOf(now, style)) return false;
    if ((before.struck?.[style] === true) !== (now.struck?.[style] === true)) return false;
  }
  return true;
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
