import type { ChartLook } from "../../adapters/xlsx/look/look";
import { textWidth } from "../../core/show/sheets/textWidth";

/** What a chart is drawn of, in CSS pixels within its plot. */
export interface ChartShapes {
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly colour: string;
  }[];
  readonly lines: readonly {
    readonly points: readonly { readonly x: number; readonly y: number }[];
    readonly colour: string;
  }[];
  readonly texts: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly anchor: "start" | "middle" | "end";
  }[];
}

interface Plot {
  readonly width: number;
  readonly height: number;
  /** Pixels of its type. */
  readonly type: number;
}

/** A chart's bars and lines to scale, from zero, with its categories and values in words. */
export function chartShapes(chart: ChartLook, plot: Plot): ChartShapes {
  return chart.kind === "line" ? lineShapes(chart, plot) : barShapes(chart, plot);
}

/** Lying, for names of Chinese units are long; of stacked ones each value stands in its piece where there is room. */
function barShapes({ kind, categories, series }: ChartLook, { width, height, type }: Plot): ChartShapes {
  const isStacked = kind === "stacked-bar";
  const names = Math.min(width * 0.4, Math.max(0, ...categories.map((name) => widthOf(name, type))) + type);
  const room = Math.max(1, width - names - (isStacked ? type : type * 4));
  const step = height / Math.max(1, categories.length);
  const thick = step / 1.6 / (isStacked ? 1 : Math.max(1, series.length));
  const most = largest(
    categories.map((_, at) => (isStacked ? sumAt(series, at) : Math.max(...series.map((one) => one.values[at] ?? 0)))),
  );
  const bars: ChartShapes["bars"][number][] = [];
  const texts: ChartShapes["texts"][number][] = [];
  categories.forEach((name, at) => {
    const middle = step * (at + 0.5);
    texts.push({ x: names - type / 2, y: middle + type / 3, text: name, anchor: "end" });
    let from = names;
    series.forEach(({ colour, values, labels }, place) => {
      const long = (Math.max(0, values[at] ?? 0) / most) * room;
      const top = isStacked ? middle - thick / 2 : step * at + (step - thick * series.length) / 2 + thick * place;
      if (long > 0) bars.push({ x: from, y: top, width: long, height: thick, colour });
      const text = labels[at] ?? "";
      const y = top + thick / 2 + type / 3;
      if (text !== "" && !isStacked) texts.push({ x: names + long + type / 3, y, text, anchor: "start" });
      if (text !== "" && isStacked && long >= widthOf(text, type))
        texts.push({ x: from + long / 2, y, text, anchor: "middle" });
      if (isStacked) from += long;
    });
  });
  return { bars, lines: [], texts };
}

/** From left to right; a gap where there is no value. */
function lineShapes({ categories, series }: ChartLook, { width, height, type }: Plot): ChartShapes {
  const step = width / Math.max(1, categories.length);
  const names = namesUnder(categories, width, type);
  const deepest = Math.max(1, ...names.map(({ lines: words }) => words.length));
  const room = height - type * (2.5 + deepest);
  const most = largest(series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const texts: ChartShapes["texts"][number][] = names.flatMap(({ x, lines: words }) =>
    words.map((text, line) => ({
      x,
      y: height - type / 3 - (deepest - 1 - line) * type,
      text,
      anchor: "middle" as const,
    })),
  );
  const lines: ChartShapes["lines"][number][] = [];
  for (const { colour, values, labels } of series) {
    let points: { readonly x: number; readonly y: number }[] = [];
    const end = (): void => {
      if (points.length > 0) lines.push({ points, colour });
      points = [];
    };
    categories.forEach((_, at) => {
      const value = values[at] ?? null;
      if (value === null) {
        end();
        return;
      }
      const point = { x: step * (at + 0.5), y: type * 2 + room * (1 - Math.max(0, value) / most) };
      points.push(point);
      const text = labels[at] ?? "";
      if (text !== "") texts.push({ x: point.x, y: point.y - type * 0.6, text, anchor: "middle" });
    });
    end();
  }
  return { bars: [], lines, texts };
}

interface NameUnder {
  /** Of its middle. */
  readonly x: number;
  readonly half: number;
  readonly lines: readonly string[];
}

/** Names that fit beside each other: broken into lines, and where that is not enough only every so many, the last always. */
function namesUnder(categories: readonly string[], width: number, type: number): readonly NameUnder[] {
  const last = categories.length - 1;
  const step = width / Math.max(1, categories.length);
  const placed = (name: string, at: number, every: number): NameUnder => {
    const lines = brokenInto(name, step * every, type);
    const half = Math.max(0, ...lines.map((line) => widthOf(line, type))) / 2;
    return { x: Math.max(half, Math.min(step * (at + 0.5), width - half)), half, lines };
  };
  for (let every = 1; ; every++) {
    const names = categories.map((name, at) => placed(name, at, every)).filter((_, at) => (last - at) % every === 0);
    const isCrowded = names.some(({ x, half }, at) => {
      const next = names[at + 1];
      return next !== undefined && x + half > next.x - next.half;
    });
    if (!isCrowded) return names;
  }
}

/** Broken after the year and before what stands in brackets. */
function brokenInto(name: string, room: number, type: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of (name.match(/（?[^年（]*年?/g) ?? []).filter((one) => one !== "")) {
    const longer = (lines.at(-1) ?? "") + piece;
    if (lines.length > 0 && widthOf(longer, type) <= room) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

function sumAt(series: ChartLook["series"], at: number): number {
  return series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0);
}

function largest(values: readonly number[]): number {
  return Math.max(...values, 0) || 1;
}

function widthOf(text: string, type: number): number {
  return (textWidth(text) * type) / 2;
}
