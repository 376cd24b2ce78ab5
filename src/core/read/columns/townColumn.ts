import { plan } from "../../plan/plan";
import { compact } from "../../workbook/cellText";
import type { TownsReading } from "../directory/readTowns";
import type { ColumnReader, RowReader } from "./rowReader";
import { otherNames, partOf } from "./otherNames";
import { sayBroken } from "./sayBroken";
import { sayUnknown } from "./sayUnknown";

/** A column of towns; null where blank, or where it names the county as a whole (所属区县). Unknown towns are said and count for nobody (SPEC §6, §8). */
export function townColumn({ names: readers }: RowReader, column: ColumnReader): () => TownsReading | null {
  const read = ADDRESSES.test(column.heading) ? readers.addresses : readers.towns;
  return () => {
    const text = column.text();
    if (text === null || compact(text) === plan.county) return null;
    const reading = read(text);
    sayUnknown(column, "town-unknown", text, reading.names);
    sayBroken(column, reading.unbrokenText);
    const names = otherNames(reading.names);
    if (names.length > 0) {
      const suggestions = names.map(({ canonical }) => canonical);
      const cure = reading.canonicalText === null ? {} : { cure: { value: reading.canonicalText } };
      column.say("unit-alias", { names }, { ...partOf(names, reading.names), suggestions, ...cure });
    }
    return reading;
  };
}

/** 建设地点, 建设地址, 所在地: what stands there goes on behind the town. */
const ADDRESSES = /地点|地址|所在地|选址/;
