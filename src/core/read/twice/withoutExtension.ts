/** A file's name as people say it: 5月台账 of `5月台账.xlsx`, 5月台账 (2) of `5月台账.xlsx (2)`. */
export function withoutExtension(file: string): string {
  return file.replace(/\.[a-z]+(?= \(\d+\)$|$)/i, "");
}
