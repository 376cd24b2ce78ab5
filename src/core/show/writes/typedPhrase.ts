import { inBoth, type InBoth } from "../../base/inBoth";
import type { TypedPlace, TypedSheet } from "./typedCells";

/** What somebody has typed on a sheet of ours: `“完成情况”C4“7”、Z4“与报表核对过”等3处`. */
export function typedPhrase({ name, count, first }: TypedSheet): InBoth {
  const more = count - first.length;
  const zh = first.map((place) => placeText(place).zh).join("、");
  const en = first.map((place) => placeText(place).en).join(", ");
  return inBoth(
    `“${name}”${zh}${more > 0 ? `等${count}处` : ""}`,
    `${name}: ${en}${more > 0 ? ` and ${more} more` : ""}`,
  );
}

function placeText(place: TypedPlace): InBoth {
  if ("cell" in place) return inBoth(`${place.cell}“${place.text}”`, `${place.cell} “${place.text}”`);
  const { firstRow, lastRow } = place;
  if (firstRow === lastRow) return inBoth(`第${firstRow}行`, `row ${firstRow}`);
  return inBoth(`第${firstRow}—${lastRow}行`, `rows ${firstRow}–${lastRow}`);
}
