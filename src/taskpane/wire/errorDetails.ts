import packageJson from "../../../package.json";

/** What lets somebody else find the place: version, browser, error and the first places of its stack. Nothing from any cell. */
export function errorDetails(error: unknown): string {
  const about = `专业镇台账助手 ${packageJson.version} · ${navigator.userAgent}`;
  if (!(error instanceof Error)) return about;
  const trail = (error.stack ?? "").split("\n").slice(0, 8);
  return [about, error.name, ...trail].join("\n");
}
