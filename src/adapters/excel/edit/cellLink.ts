import type { CellEdit } from "../../../core/show/edits/edit";
import type { CellPlace } from "./cellContent";
import { rangeAt, readEach } from "./rangeAt";
import type { CellLook } from "./cellLook";

/** Where a cell leads; null where nowhere. Plain data. */
export type CellLink = Excel.RangeHyperlink | null;

/** The links of cells, in their order; one round trip. The sheets must be there. */
export function readLinks(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<readonly CellLink[]> {
  return readEach(
    context,
    places,
    (range) => range.load("hyperlink"),
    ({ hyperlink }) => {
      // The web answers null, or one that leads nowhere, where there is none.
      const { address, documentReference, screenTip } = (hyperlink as CellLink | undefined) ?? {};
      if (!address && !documentReference) return null;
      return {
        ...(address ? { address } : {}),
        ...(documentReference ? { documentReference } : {}),
        ...(screenTip ? { screenTip } : {}),
      };
    },
  );
}

/**
 * Gives cells links; sent with the next sync. Looks and contents go in after it: a link may colour its cell, and show its target in a
 * blank one.
 */
export function putLinks(
  context: Excel.RequestContext,
  links: readonly { readonly place: CellPlace; readonly link: CellLink }[],
): void {
  for (const { place, link } of links) {
    const range = rangeAt(context, place);
    if (link === null) range.clear("Hyperlinks");
    else range.hyperlink = { ...link };
  }
}

/** A link as Excel takes it. */
export function linkTo(link: NonNullable<CellEdit["link"]>): Excel.RangeHyperlink {
  return { documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.cell}` };
}

export function isSameLink(one: CellLink, other: CellLink): boolean {
  const plain = (reference: string | undefined): string => (reference ?? "").replaceAll("'", "");
  return one?.address === other?.address && plain(one?.documentReference) === plain(other?.documentReference);
}

/** A look with the colour and the line that Excel gives a cell that leads somewhere. */
export function linkedLook(look: CellLook): CellLook {
  return { ...look, font: { ...look.font, color: "#0563C1", underline: "Single" } };
}
