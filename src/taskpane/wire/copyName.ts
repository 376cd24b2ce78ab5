/**
 * `台账.xlsx` → `台账（助手）.xlsx`: never the name of the original, and with the ending that programs ask for of such a content.
 *
 * @param extension null: whatever it has
 */
export function copyName(name: string, extension: string | null): string {
  const dot = /\.(?:xl\w+|et|ett)$/i.exec(name)?.index ?? name.length;
  const ending = name.slice(dot);
  const isRight = extension === null || ending.toLowerCase() === extension;
  return `${name.slice(0, dot)}（助手）${isRight ? ending : extension}`;
}
