import { useSyncExternalStore } from "react";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** How the pane looks: told by the host, or followed from the system where it is not. */
export type ThemeName = "light" | "dark" | "contrast";

/** Chinese fonts of Windows and Mac behind the one Office uses for Latin. */
const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
};

/** Fluent's theme for the name; without one light or dark as the system has it. Forced colours are the browser's own doing. */
export function useTheme(name: ThemeName | undefined): Theme {
  const isDark = useSyncExternalStore(watchDark, prefersDark, () => false);
  return THEMES[name ?? (isDark ? "dark" : "light")];
}

const DARK = "(prefers-color-scheme: dark)";

/** Old web views have no `matchMedia`. */
function darkQuery(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(DARK) : null;
}

function prefersDark(): boolean {
  return darkQuery()?.matches ?? false;
}

function watchDark(onChange: () => void): () => void {
  const query = darkQuery();
  query?.addEventListener("change", onChange);
  return () => query?.removeEventListener("change", onChange);
}
