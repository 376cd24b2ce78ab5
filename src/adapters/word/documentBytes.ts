import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from "docx";
import { CHARACTER_SPACING, PAGE_HEADER, PAGE_LOOKS, PAGE_NUMBER } from "../../core/show/documents/documentLooks";
import type { DocumentModel, SectionModel } from "../../core/show/documents/documentModel";
import { documentParagraph, runSetting, runs, twips } from "./documentParagraph";
import { documentTable } from "./documentTable";
import { steadyPackage } from "./steadyPackage";

/** A document as a Word file: the same document, the same bytes (MONTH §8). */
export async function documentBytes(document: DocumentModel): Promise<Uint8Array> {
  const { body } = PAGE_LOOKS.letter;
  const made = new Document({
    title: document.title,
    creator: "",
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: runSetting("仿宋_GB2312", body.size) },
      },
    },
    sections: document.sections.map(sectionOf),
  });
  const packed = await Packer.toArrayBuffer(made);
  return steadyPackage(new Uint8Array(packed), document);
}

function sectionOf({ page, header, numbered, blocks }: SectionModel): ISectionOptions {
  const look = PAGE_LOOKS[page];
  const { margins } = look;
  const isWide = page === "letter-landscape";
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library turns the measures of a page that lies on its side.
        size: {
          width: millimetres(isWide ? look.height : look.width),
          height: millimetres(isWide ? look.width : look.height),
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: millimetres(margins.top),
          bottom: millimetres(margins.bottom),
          left: millimetres(margins.left),
          right: millimetres(margins.right),
          header: millimetres(look.header),
          footer: millimetres(look.footer),
        },
      },
    },
    headers: header === undefined ? emptyHeaders() : { default: headerOf(header), even: headerOf(header) },
    footers: numbered
      ? { default: footerOf("right"), even: footerOf("left") }
      : { default: new Footer({ children: [new Paragraph({})] }), even: new Footer({ children: [new Paragraph({})] }) },
    children: blocks.map((block) =>
      block.kind === "table" ? documentTable(block, look) : documentParagraph(block, look),
    ),
  };
}

/** Without any a section would go on with those of the one before. */
function emptyHeaders(): NonNullable<ISectionOptions["headers"]> {
  return {
    default: new Header({ children: [new Paragraph({})] }),
    even: new Header({ children: [new Paragraph({})] }),
  };
}

function headerOf(text: string): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: runs(text, PAGE_HEADER.font, PAGE_HEADER.size),
      }),
    ],
  });
}

/** Odd pages bear their number on the right, even ones on the left, one character from the edge. */
function footerOf(side: "left" | "right"): Footer {
  const { font, size } = PAGE_NUMBER;
  const indent = { [side]: twips(size + CHARACTER_SPACING) };
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent,
        children: [new TextRun({ ...runSetting(font, size), children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}

function millimetres(length: number): number {
  return twips((length * 72) / 25.4);
}
