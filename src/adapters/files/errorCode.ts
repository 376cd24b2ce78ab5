/** The system's word for what went wrong (`ENOENT`), or `undefined` where an error has none. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
