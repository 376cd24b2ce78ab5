/** A letter, a circular, a form: what it says, without a host (MONTH §6, §7). How it looks follows from the roles. */
export interface DocumentModel {
  /** The document's title in its properties. */
  readonly title: string;
  /** Day that its properties bear, ISO: never the clock's, so that the same call gives the same bytes (MONTH §8). */
  readonly day: string;
  /** Each begins on a page of its own. */
  readonly sections: readonly SectionModel[];
}

export interface SectionModel {
  readonly page: PageKind;
  /** Stands on top of every page: `草稿·不可发`. */
  readonly header?: string;
  /** Page numbers outside, between dashes; counted through the whole document. */
  readonly numbered: boolean;
  readonly blocks: readonly BlockModel[];
}

/** An official letter's page, the same on its side for wide tables, or a page that holds as much as can be read. */
export type PageKind = "letter" | "letter-landscape" | "sheet";

export type BlockModel = ParagraphModel | TableModel;

export interface ParagraphModel {
  readonly kind: "paragraph";
  readonly role: ParagraphRole;
  /** Words before the text, set off by their typeface: `一、总体情况。` */
  readonly lead?: string;
  /** A line break stays a line break; no characters are an empty line. */
  readonly text: string;
  /** Never the last line of a page, whatever its role. */
  readonly keepNext?: boolean;
}

export type ParagraphRole =
  | "title"
  /** Under the title: office, day, number. */
  | "subtitle"
  | "addressee"
  | "body"
  /** A paragraph of the text that begins with its own heading: `（一）进度落后。` */
  | "point"
  /** 一、 */
  | "heading"
  /** （一） */
  | "subheading"
  /** `附件：1.…`, then the further ones. */
  | "attachments"
  | "attachments-more"
  /** Office and day under the text, on the right. */
  | "signature"
  /** `附件1` at the top of its page. */
  | "attachment-mark"
  | "table-title"
  /** Smaller, under a table. */
  | "note";

export interface TableModel {
  readonly kind: "table";
  /** Shares of the width of the type area; the sum is the whole. */
  readonly widths: readonly number[];
  /** How many of the first rows are repeated on every page. */
  readonly headingRows: number;
  readonly rows: readonly TableRowModel[];
  /** Its last row never ends a page. */
  readonly keepNext?: boolean;
}

export interface TableRowModel {
  readonly cells: readonly TableCellModel[];
  /** At least so high, in millimetres: room to write in by hand. */
  readonly height?: number;
}

export interface TableCellModel {
  readonly text: string;
  readonly align?: "left" | "centre" | "right";
  /** Columns that it covers. */
  readonly span?: number;
  readonly heading?: boolean;
}

/** A paragraph of one role. */
export function paragraph(role: ParagraphRole, text: string, lead?: string): ParagraphModel {
  return lead === undefined ? { kind: "paragraph", role, text } : { kind: "paragraph", role, text, lead };
}

/**
 * What ends a letter (attachments, office, day) stays together, and with the last of the text: no page holds nothing else.
 */
export function withClosing(text: readonly BlockModel[], closing: readonly ParagraphModel[]): readonly BlockModel[] {
  const last = text.length - 1;
  return [
    ...text.map((block, place) => (place === last ? { ...block, keepNext: true } : block)),
    ...closing.map((block, place) => (place === closing.length - 1 ? block : { ...block, keepNext: true })),
  ];
}

interface ListColumn {
  readonly heading: string;
  readonly width: number;
  readonly align?: TableCellModel["align"];
}

/** A table with one row of headings; figures to the right, the rest to the left unless told. */
export function listTable(columns: readonly ListColumn[], rows: readonly (readonly string[])[]): TableModel {
  return {
    kind: "table",
    widths: columns.map(({ width }) => width),
    headingRows: 1,
    rows: [
      { cells: columns.map(({ heading }) => ({ text: heading, heading: true, align: "centre" })) },
      ...rows.map((texts) => ({
        cells: texts.map((text, place): TableCellModel => ({ text, align: columns[place]?.align ?? "left" })),
      })),
    ],
  };
}

/** The same with its rows counted in a first column, which takes what width the others leave. */
export function numberedTable(columns: readonly ListColumn[], rows: readonly (readonly string[])[]): TableModel {
  const left = columns.reduce((sum, { width }) => sum - Math.round(width * 100), 100) / 100;
  return listTable(
    [{ heading: "序号", width: left, align: "centre" }, ...columns],
    rows.map((texts, place) => [String(place + 1), ...texts]),
  );
}
