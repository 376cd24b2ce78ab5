import type { TownsReading } from "../directory/readTowns";
import type { ColumnReader, RowReader } from "./rowReader";
import { otherNames, partOf } from "./otherNames";
import { sayBroken } from "./sayBroken";
import { sayUnknown } from "./sayUnknown";

/** A column of towns; null where blank. Unknown towns are said and count for nobody (SPEC §6, §8). */
export function townColumn({ names: readers }: RowReader, column: ColumnReader): () => TownsReading | null {
  return () => {
    const text = column.text();
    if (text === null) return null;
    const reading = readers.towns(text);
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
