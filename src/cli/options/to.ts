import { terminalTrouble } from "../terminal/terminalTrouble";
import type { Directory } from "../../core/read/directory/directory";
import { addresseeIn } from "../../core/read/register/addresseeIn";
import type { ListOption } from "./option";

/** Only these towns and units, of all that a run would write to. */
export const to: ListOption<string> = {
  kind: "list",
  name: "--to",
  value: "镇或单位",
  example: "万安镇",
  meaning: "只写给这个镇或单位，可以写几次；不写就是所有该写的",
  read: (text) => text,
};

/**
 * The canonical names of those given; null where none was given: all are meant.
 *
 * @throws HostError bad-arguments for a name that is no town's or unit's
 */
export function addresseesGiven(names: readonly string[], directory: Directory): ReadonlySet<string> | null {
  if (names.length === 0) return null;
  return new Set(
    names.map((name) => {
      const known = addresseeIn(name, directory);
      if (known === null) throw terminalTrouble("bad-arguments", `不认识镇或单位“${name}”，请核对名称。`);
      return known;
    }),
  );
}
