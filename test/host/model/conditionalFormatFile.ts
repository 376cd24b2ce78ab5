import type { CellStyle as FileStyle, ConditionalRule } from "hucre";
import { addressOf, areasOf, type Area } from "./area";
import type { Border, Side } from "./cell";
import type { ConditionalFormatModel, ConditionalLook } from "./worksheetModel";
import { borderOf, colorText, sideOf } from "./xlsxStyles";

const TYPES: Readonly<Record<ConditionalRule["type"], string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
};

const SIDES = ["top", "bottom", "left", "right"] as const;

/** Rules of a file, topmost first. */
export function readConditionalFormats(
  rules: readonly ConditionalRule[],
  theme: readonly string[],
  newId: () => string,
): ConditionalFormatModel[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => {
      const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
      return {
        id: newId(),
        type: TYPES[rule.type],
        areas: areasOf(rule.range) ?? [],
        formula: formula === undefined ? "" : `=${formula}`,
        stopIfTrue: rule.stopIfTrue ?? false,
        look: lookOf(rule.style, theme),
        carried: rule,
      };
    });
}

/** The same, the other way: what a file said beside the parts that the API can change comes back too. */
export function fileRules(formats: readonly ConditionalFormatModel[]): readonly ConditionalRule[] {
  return formats.map((format, place) => {
    const carried = format.carried as ConditionalRule | undefined;
    const style = fileLook(format.look);
    return {
      ...(carried ?? { type: "expression" as const }),
      ...(format.type === "Custom" ? { formula: format.formula.replace(/^=/, "") } : {}),
      ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
      ...(Object.keys(style).length === 0 ? {} : { style }),
      priority: place + 1,
      range: format.areas.map((area: Area) => addressOf(area)).join(" "),
    };
  });
}

function lookOf(style: FileStyle | undefined, theme: readonly string[]): ConditionalLook {
  const { font, fill, border, numFmt } = style ?? {};
  const color = colorText(font?.color, theme);
  const borders: Partial<Record<Side, Border>> = {};
  for (const side of SIDES) {
    const line = border?.[side];
    if (line !== undefined) borders[side] = borderOf(line, theme);
  }
  const fillColor = fill?.type === "pattern" ? colorText(fill.bgColor ?? fill.fgColor, theme) : null;
  return {
    ...(fillColor === null ? {} : { fill: fillColor }),
    font: {
      ...(font?.bold === undefined ? {} : { bold: font.bold }),
      ...(font?.italic === undefined ? {} : { italic: font.italic }),
      ...(font?.strikethrough === undefined ? {} : { strikethrough: font.strikethrough }),
      ...(color === null ? {} : { color }),
    },
    borders,
    ...(numFmt === undefined ? {} : { numberFormat: numFmt }),
  };
}

function fileLook({ fill, font, borders, numberFormat }: ConditionalLook): FileStyle {
  const { color, bold, italic, strikethrough } = font;
  const hasFont = [color, bold, italic, strikethrough].some((part) => part !== undefined);
  const lines = SIDES.filter((side) => borders[side] !== undefined);
  return {
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill.slice(1) } } as const }),
    ...(hasFont
      ? {
          font: {
            ...(bold === undefined ? {} : { bold }),
            ...(italic === undefined ? {} : { italic }),
            ...(strikethrough === undefined ? {} : { strikethrough }),
            ...(color === undefined ? {} : { color: { rgb: color.slice(1) } }),
          },
        }
      : {}),
    ...(lines.length === 0 ? {} : { border: Object.fromEntries(lines.map((side) => [side, sideOf(borders[side]!)])) }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}
