import type { DocumentModel } from "../../core/show/documents/documentModel";

/** A Word file that is to be saved: plain data until then. */
export interface LetterFile {
  readonly name: string;
  readonly document: DocumentModel;
}

/** Whom to write to: canonical names, or null for all that are due; `today` ISO, the day of drafting. */
export interface LetterOrder {
  readonly to: readonly string[] | null;
  readonly today: string;
}

/** What the office has done with a letter, and when (ISO). */
export interface LetterNote {
  readonly to: string;
  readonly what: "sent" | "answered";
  readonly day: string;
}

/** 月度汇总 or 月度通报; `today` ISO, the day of drafting. */
export interface MonthDocumentOrder {
  readonly what: "summary" | "circular";
  readonly today: string;
}
