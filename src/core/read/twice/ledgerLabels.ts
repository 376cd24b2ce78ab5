import { compact } from "../../workbook/cellText";
import type { Ledger } from "../../terms/ledger";
import type { Directory } from "../directory/directory";
import type { NameIndex } from "../directory/nameIndex";
import { isInformation } from "../ledgers/information";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { withoutExtension } from "./withoutExtension";
import { saidMonth } from "../../values/saidMonth";

/** What a ledger is called in the places where people name it, in the order of DECIDED G2. */
export interface LedgerLabels {
  readonly places: readonly [title: Label, sheet: Label, file: Label];
  /** What stands above the header, without its months and years: 重点任务台账. Empty where nothing does. */
  readonly title: string;
  /** 副本, 旧, (2): a copy by its sheet's name. */
  readonly isCopy: boolean;
  /** By its sheet's name the whole of other sheets, 汇总 or 总表; by that or its title rows taken out of another, 逾期清单 or 红灯事项; or neither. */
  readonly extent: "whole" | "extract" | null;
}

export interface Label {
  /** `2024-06`, or null. */
  readonly month: string | null;
  /** Towns and specialty towns that it names, canonical. */
  readonly places: readonly string[];
}

export function ledgerLabels({ grid, file }: SeenSheet, ledger: Ledger, directory: Directory): LedgerLabels {
  const top = ledger.headerRows[0] ?? 1;
  const title: string[] = [];
  for (const { row, cells } of grid.sheet.rows) {
    if (row >= top) break;
    for (const value of cells) if (typeof value === "string" && isOfTitle(value)) title.push(value);
  }
  const label = (text: string): Label => ({
    month: saidMonth(text, ledger.year.year),
    places: placesIn(text, directory),
  });
  const { name } = grid.sheet;
  return {
    places: [label(title.join("\n")), label(name), label(withoutExtension(file))],
    title: compact(title.join("")).replace(PERIOD, ""),
    isCopy: COPY.test(compact(name)),
    extent: extentOf(compact(name), compact(title.join(""))),
  };
}

/** One is called 万安镇's, the other 北张镇's. */
export function areOtherPlaces(one: LedgerLabels, other: LedgerLabels): boolean {
  return one.places.some(({ places }, index) => {
    const others = other.places[index]?.places ?? [];
    return places.length > 0 && others.length > 0 && !places.some((name) => others.includes(name));
  });
}

/** `填报日期：2024年7月2日` is no month of the ledger; 截至2024年6月30日 is. */
function isOfTitle(text: string): boolean {
  return !isInformation(text) || /^\(?截[至止]/.test(compact(text)) || /^\(?[\d年]+月/.test(compact(text));
}

const PERIOD =
  /\(?(?:截[至止])?(?:\d{2,4}年度?)?(?:\d{1,2}(?:[-—至~]\d{1,2})?月份?|第?[一二三四]季度|[上下]半年)?(?:\d{1,2}日)?\)?/g;
const COPY =
  /旧|副本|备份|存档|历史|作废|废弃|原稿|初稿|草稿|底稿|征求意见|送审稿|模[板版]|样表|[Cc]opy|[Oo]ld|[Bb]ackup|\(\d+\)$/;
const WHOLE = /汇总|总表|总台账|合并|全部/;
const EXTRACT =
  /逾期|超期|超时|[红黄橙]灯|亮灯|预警|滞后|[未待](?:完成|办结|销号|解决|整改)|临期|(?:即将|近期)到期|重点(?:关注|盯办)|督[办查]|通报|提醒|摘[录要编]|节选|筛选/;

function extentOf(name: string, title: string): LedgerLabels["extent"] {
  if (WHOLE.test(name)) return "whole";
  return EXTRACT.test(name) || EXTRACT.test(title) ? "extract" : null;
}

function placesIn(text: string, { indexes }: Directory): readonly string[] {
  const found = new Set<string>();
  const whole = compact(text);
  for (let at = 0; at < whole.length;) {
    const spelling =
      spellingAt(indexes.specialtyTowns, whole, at) ?? spellingAt(indexes.towns, whole, at) ?? whole.charAt(at);
    const form = indexes.specialtyTowns.forms.get(spelling) ?? indexes.towns.forms.get(spelling);
    if (form !== undefined && form.outcome !== "collective") for (const name of form.names) found.add(name);
    at += spelling.length;
  }
  return [...found];
}

/** The longest spelling that begins there. */
function spellingAt({ forms, lengthsByFirst }: NameIndex, text: string, at: number): string | undefined {
  const lengths = lengthsByFirst.get(text.charAt(at)) ?? [];
  return lengths
    .map((length) => text.slice(at, at + length))
    .find((spelling) => spelling.length > 1 && forms.has(spelling));
}
