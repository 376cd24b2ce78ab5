import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import { hostType, objectOf, type HostObject, type HostType, type Scalar } from "../executor/typeTable";
import { intersection, without, type Area } from "../model/area";
import type { Border } from "../model/cell";
import type { ConditionalFormatModel, ConditionalLook, WorksheetModel } from "../model/worksheetModel";
import { PLAIN_BORDER } from "./borderTypes";
import { colorOf } from "./formatTypes";
import { guardSheet, isSheetThere, type CellsTarget } from "./rangeTarget";
import { rangeAreasType, rangeType } from "./rangeType";

interface RuleTarget {
  readonly sheet: WorksheetModel;
  readonly format: ConditionalFormatModel;
}

/** The rules that touch a range, topmost first. */
export const conditionalFormatCollectionType: HostType = hostType<CellsTarget>("ConditionalFormatCollection", {
  isAlive: isSheetThere,
  collection: {
    items: (target) => rulesOn(target).map((format) => ruleObject(target.sheet, format)),
    item: (target, key) => {
      const format = target.sheet.conditionalFormats.find(({ id }) => id === key);
      return format === undefined ? null : ruleObject(target.sheet, format);
    },
  },
  methods: {
    add: (target, [type], scope) => {
      guardSheet(scope, target.sheet, "formatCells");
      const format: ConditionalFormatModel = {
        id: scope.model.newId(),
        type: String(type),
        areas: target.areas,
        formula: "",
        stopIfTrue: false,
        look: { font: {}, borders: {} },
      };
      // A new rule goes on top.
      target.sheet.conditionalFormats.unshift(format);
      return ruleObject(target.sheet, format);
    },
    clearAll: (target, _, scope) => {
      guardSheet(scope, target.sheet, "formatCells");
      const { sheet } = target;
      for (const area of target.areas) {
        for (const format of sheet.conditionalFormats)
          format.areas = format.areas.flatMap((part) => without(part, area));
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
      return null;
    },
    getCount: (target) => rulesOn(target).length,
    getItemAt: (target, [place]) => ruleObject(target.sheet, rulesOn(target)[Number(place)] ?? fail("InvalidArgument")),
    getItemOrNullObject: (target, [id]) => {
      const format = target.sheet.conditionalFormats.find((one) => one.id === id);
      return format === undefined ? null : ruleObject(target.sheet, format);
    },
  },
});

function rulesOn({ sheet, areas }: CellsTarget): readonly ConditionalFormatModel[] {
  const touches = (part: Area): boolean => areas.some((area) => intersection(area, part) !== null);
  return sheet.conditionalFormats.filter((format) => format.areas.some(touches));
}

function ruleObject(sheet: WorksheetModel, format: ConditionalFormatModel): HostObject {
  return objectOf(conditionalFormatType, { sheet, format } satisfies RuleTarget);
}

const isRuleThere = ({ sheet, format }: RuleTarget, scope: HostScope): boolean =>
  isSheetThere({ sheet }, scope) && sheet.conditionalFormats.includes(format);

const conditionalFormatType: HostType = hostType<RuleTarget>("ConditionalFormat", {
  key: ({ format }) => format.id,
  isAlive: isRuleThere,
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (target, value, scope) => {
        guardSheet(scope, target.sheet, "formatCells");
        target.format.stopIfTrue = value === true;
      },
    },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value, scope) => {
        guardSheet(scope, sheet, "formatCells");
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        const wanted = Number(value);
        if (!Number.isInteger(wanted)) fail("InvalidArgument");
        // Documented: negative ones count from the back, and what is out of bounds is the nearest bound.
        const place = Math.max(0, Math.min(others.length, wanted < 0 ? others.length + 1 + wanted : wanted));
        sheet.conditionalFormats = [...others.slice(0, place), format, ...others.slice(place)];
      },
    },
  },
  objects: {
    custom: (target) => (target.format.type === "Custom" ? objectOf(customType, target) : fail("InvalidOperation")),
    customOrNullObject: (target) => (target.format.type === "Custom" ? objectOf(customType, target) : null),
  },
  methods: {
    delete: ({ sheet, format }, _, scope) => {
      guardSheet(scope, sheet, "formatCells");
      if (format.isLost === true) fail("ItemNotFound");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      return null;
    },
    getRange: ({ sheet, format: { areas } }) =>
      areas.length === 1 ? objectOf(rangeType, { sheet, areas }) : fail("InvalidOperation"),
    getRangeOrNullObject: ({ sheet, format: { areas } }) =>
      areas.length === 1 ? objectOf(rangeType, { sheet, areas }) : null,
    getRanges: ({ sheet, format: { areas } }) => objectOf(rangeAreasType, { sheet, areas }),
  },
});

/** Of a rule that is lost no more than its id and type can be had. */
const isRuleKnown = (target: RuleTarget, scope: HostScope): boolean =>
  isRuleThere(target, scope) && target.format.isLost !== true;

const customType: HostType = hostType<RuleTarget>("CustomConditionalFormat", {
  isAlive: isRuleKnown,
  objects: {
    rule: (target) => objectOf(ruleType, target),
    format: (target) => objectOf(lookType, target),
  },
});

const formula: Scalar<RuleTarget> = {
  get: ({ format }) => format.formula,
  set: ({ sheet, format }, value, scope) => {
    guardSheet(scope, sheet, "formatCells");
    const text = typeof value === "string" ? value : "";
    if (text === "" || text.length > 8192) fail("InvalidArgument");
    format.formula = text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
  },
};

const ruleType: HostType = hostType<RuleTarget>("ConditionalFormatRule", {
  isAlive: isRuleKnown,
  scalars: { formula, formulaLocal: formula },
});

const lookType: HostType = hostType<RuleTarget>("ConditionalRangeFormat", {
  isAlive: isRuleThere,
  scalars: {
    numberFormat: {
      get: ({ format }) => format.look.numberFormat ?? null,
      set: (target, value, scope) => amend(target, scope, (look) => (look.numberFormat = String(value))),
    },
  },
  objects: {
    font: (target) => objectOf(ruleFontType, target),
    fill: (target) => objectOf(ruleFillType, target),
    borders: (target) => objectOf(ruleBordersType, target),
  },
});

function amend({ sheet, format }: RuleTarget, scope: HostScope, change: (look: ConditionalLook) => void): void {
  guardSheet(scope, sheet, "formatCells");
  change(format.look);
}

function fontPart(
  part: keyof ConditionalLook["font"],
  read: (value: unknown) => unknown = (value) => value,
): Scalar<RuleTarget> {
  return {
    get: ({ format }) => format.look.font[part] ?? null,
    set: (target, value, scope) => amend(target, scope, (look) => Object.assign(look.font, { [part]: read(value) })),
  };
}

const ruleFontType: HostType = hostType<RuleTarget>("ConditionalRangeFont", {
  isAlive: isRuleThere,
  scalars: {
    bold: fontPart("bold"),
    italic: fontPart("italic"),
    strikethrough: fontPart("strikethrough"),
    underline: fontPart("underline"),
    color: fontPart("color", colorOf),
  },
  methods: { clear: (target, _, scope) => amend(target, scope, (look) => (look.font = {})) },
});

const ruleFillType: HostType = hostType<RuleTarget>("ConditionalRangeFill", {
  isAlive: isRuleThere,
  scalars: {
    color: {
      get: ({ format }) => format.look.fill ?? "",
      set: (target, value, scope) => amend(target, scope, (look) => (look.fill = colorOf(value))),
    },
  },
  methods: { clear: (target, _, scope) => amend(target, scope, (look) => (look.fill = undefined)) },
});

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type SideName = keyof typeof SIDES;

interface SideTarget {
  readonly rule: RuleTarget;
  readonly side: SideName;
}

function sideObject(rule: RuleTarget, side: SideName): HostObject {
  return objectOf(ruleBorderType, { rule, side } satisfies SideTarget);
}

const SIDE_NAMES = Object.keys(SIDES) as readonly SideName[];

const ruleBordersType: HostType = hostType<RuleTarget>("ConditionalRangeBorderCollection", {
  isAlive: isRuleThere,
  scalars: { count: { get: () => SIDE_NAMES.length } },
  objects: {
    top: (rule) => sideObject(rule, "EdgeTop"),
    bottom: (rule) => sideObject(rule, "EdgeBottom"),
    left: (rule) => sideObject(rule, "EdgeLeft"),
    right: (rule) => sideObject(rule, "EdgeRight"),
  },
  collection: {
    items: (rule) => SIDE_NAMES.map((side) => sideObject(rule, side)),
    item: (rule, key) => {
      const side = SIDE_NAMES.find((name) => name === key);
      return side === undefined ? null : sideObject(rule, side);
    },
  },
  methods: { getItemAt: (rule, [place]) => sideObject(rule, SIDE_NAMES[Number(place)] ?? fail("InvalidArgument")) },
});

/** Rules of Excel's have thin lines only: there is no weight to set. */
const ruleBorderType: HostType = hostType<SideTarget>("ConditionalRangeBorder", {
  key: ({ side }) => side,
  isAlive: ({ rule }, scope) => isRuleThere(rule, scope),
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: ({ rule, side }) => rule.format.look.borders[SIDES[side]]?.style ?? "None",
      set: ({ rule, side }, value, scope) =>
        amend(rule, scope, ({ borders }) => {
          if (value === "None") borders[SIDES[side]] = { ...PLAIN_BORDER, style: "None" };
          else borders[SIDES[side]] = { ...(borders[SIDES[side]] ?? PLAIN_BORDER), style: String(value) };
        }),
    },
    color: {
      get: ({ rule, side }) => rule.format.look.borders[SIDES[side]]?.color ?? "",
      set: ({ rule, side }, value, scope) =>
        amend(rule, scope, ({ borders }) => {
          const before: Border = borders[SIDES[side]] ?? PLAIN_BORDER;
          borders[SIDES[side]] = { ...before, color: colorOf(value) };
        }),
    },
  },
});
