import type { ColumnReader } from "./rowReader";

/**
 * Says that line breaks stand inside names, which are read without them (DECIDED G7).
 * @param unbrokenText the cell without them; nothing where there are none
 */
export function sayBroken(column: ColumnReader, unbrokenText: string | null | undefined): void {
  if (unbrokenText === null || unbrokenText === undefined) return;
  column.say("stray-space", { tidy: unbrokenText, where: "inside-name" }, { cure: { value: unbrokenText } });
}
