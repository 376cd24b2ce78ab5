import { officeIn } from "./officeHost";

/**
 * How Office looks at the moment, as far as it tells: null where it does not, as Excel on the web (OfficeDev/office-js #6134), and
 * the system's own look then counts. No Excel tells of a change (#713): whoever wants to know asks again.
 */
export function officeTheme(): "light" | "dark" | null {
  const theme = officeIn(window)?.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const tone = typeof theme?.isDarkTheme === "boolean" ? theme.isDarkTheme : isDark(theme?.bodyBackgroundColor ?? "");
  return tone === null ? null : tone ? "dark" : "light";
}

/** `#RRGGBB` by its relative luminance (WCAG 2): dark where white reads better on it than black; null for what is no colour. */
export function isDark(colour: string): boolean | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (parts === null) return null;
  const [red, green, blue] = parts.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  return luminance < BLACK_AND_WHITE_READ_ALIKE;
}

/** (L + 0.05)² = 1.05 × 0.05. */
const BLACK_AND_WHITE_READ_ALIKE = 0.179;
