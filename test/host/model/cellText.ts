import { isError, type CellValue } from "./cell";

/** What a cell shows on screen: enough of Excel's formats for numbers, percentages, dates and text. */
export function cellText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (numberFormat === "General" || numberFormat === "@") return generalText(value);
  const sections = numberFormat.split(";");
  const code = (value < 0 ? sections[1] : undefined) ?? sections[0]!;
  const bare = code.replace(/\[[^\]]*\]/g, "");
  if (/[ymdhs]/i.test(bare.replace(/"[^"]*"|\\./g, ""))) return dateText(value, bare, date1904);
  return numberText(value < 0 && sections[1] !== undefined ? -value : value, bare);
}

function generalText(value: number): string {
  const text = String(Number(value.toPrecision(10)));
  return Math.abs(value) >= 1e11
    ? value
        .toExponential(5)
        .replace(/e\+(\d)$/, "E+0$1")
        .replace("e+", "E+")
    : text;
}

function numberText(value: number, code: string): string {
  const pattern = /[#0?,]*\.?[#0?]*%?/.exec(
    code.replace(/"[^"]*"/g, (quoted) => " ".repeat(quoted.length)).trimStart(),
  )?.[0];
  const bare = code.replace(/"([^"]*)"|\\(.)|_.|\*./g, "$1$2");
  if (pattern === undefined || pattern === "") return bare.replace(/[#0?,.]+%?/, generalText(value));
  const isPercent = pattern.endsWith("%");
  const decimals = (/\.([0?#]*)/.exec(pattern)?.[1] ?? "").length;
  const whole = /^[^.%]*/.exec(pattern)![0].replaceAll(",", "");
  const least = (whole.match(/0/g) ?? []).length;
  const fixed = Math.abs(isPercent ? value * 100 : value).toFixed(decimals);
  const [digits = "", fraction] = fixed.split(".");
  const padded = digits.padStart(least, "0");
  const grouped = pattern.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  const text = `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}${isPercent ? "%" : ""}`;
  return bare.replace(/[#0?,]*\.?[#0?]+%?|[#0?,]+%?/, text);
}

function dateText(serial: number, code: string, date1904: boolean): string {
  const base = date1904 ? serial + 1462 : serial < 61 ? serial + 1 : serial;
  const date = new Date(Math.round((base - 25569) * 86400) * 1000);
  const isMinute = (index: number): boolean =>
    /h[^ymd]*$/i.test(code.slice(0, index)) || /^[^ymdh]*s/i.test(code.slice(index).replace(/^m+/i, ""));
  return code.replace(
    /"([^"]*)"|\\(.)|yyyy|yy|m+|d+|h+|s+|;.*$/gi,
    (token, quoted?: string, escaped?: string, at?: number | string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      const place = typeof at === "number" ? at : 0;
      const pad = (n: number): string => (token.length > 1 ? String(n).padStart(2, "0") : String(n));
      switch (token.charAt(0).toLowerCase()) {
        case "y":
          return token.length > 2
            ? String(date.getUTCFullYear())
            : String(date.getUTCFullYear() % 100).padStart(2, "0");
        case "m":
          return isMinute(place) ? pad(date.getUTCMinutes()) : pad(date.getUTCMonth() + 1);
        case "d":
          return pad(date.getUTCDate());
        case "h":
          return pad(date.getUTCHours());
        case "s":
          return pad(date.getUTCSeconds());
        default:
          return "";
      }
    },
  );
}
