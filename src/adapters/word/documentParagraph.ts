import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from "docx";
import {
  CHARACTER_SPACING,
  PARAGRAPH_LOOKS,
  type FontName,
  type PageLook,
  type ParagraphLook,
} from "../../core/show/documents/documentLooks";
import type { ParagraphModel } from "../../core/show/documents/documentModel";

/** A paragraph as the library takes it. */
export function documentParagraph(
  { role, text, lead = "", keepNext = false }: ParagraphModel,
  page: PageLook,
): Paragraph {
  const look = PARAGRAPH_LOOKS[role];
  const size = look.size ?? page.body.size;
  return new Paragraph({
    ...paragraphSetting(look.line ?? page.body.line, look.align),
    indent: indentOf(look, size),
    keepNext: look.keepNext || keepNext,
    children: [...runs(lead, look.leadFont, size), ...runs(text, look.font, size)],
  });
}

/** What all paragraphs have: exact lines, and a page that ends where it is full. */
export function paragraphSetting(line: number, align: ParagraphLook["align"]): IParagraphOptions {
  return {
    alignment: ALIGNMENTS[align],
    spacing: { line: twips(line), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    widowControl: false,
  };
}

/** Runs of one typeface, a break for each line break. */
export function runs(text: string, font: FontName, size: number): readonly TextRun[] {
  if (text === "") return [];
  return text.split("\n").map((line, place) => {
    const run = { ...runSetting(font, size), text: line };
    return new TextRun(place === 0 ? run : { ...run, break: 1 });
  });
}

export function runSetting(font: FontName, size: number): IRunOptions {
  return {
    // Quotes and dashes take the western typeface unless told (`hint`).
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: "eastAsia" },
    size: size * 2,
    characterSpacing: twips(CHARACTER_SPACING),
  };
}

export function twips(points: number): number {
  return Math.round(points * 20);
}

function indentOf(look: ParagraphLook, size: number): NonNullable<IParagraphOptions["indent"]> {
  const wide = (characters: number): number => twips(characters * (size + CHARACTER_SPACING));
  return {
    left: wide(look.left),
    right: wide(look.right),
    ...(look.hanging > 0 ? { hanging: wide(look.hanging) } : { firstLine: wide(look.firstLine) }),
  };
}

const ALIGNMENTS = {
  justified: AlignmentType.BOTH,
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
