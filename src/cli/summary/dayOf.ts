/** An ISO day as people write it: `2024-06-30` → `2024年6月30日`. */
export function dayOf(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
