import { unzipSync, zipSync } from "fflate";

/** Numbers from a seed (mulberry32): the same seed gives the same files on every machine. */
export interface Chance {
  /** A whole number from 0 below `below`. */
  below(below: number): number;
  pick<T>(of: readonly T[]): T;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (of) => {
      const one = of[below(of.length)];
      if (one === undefined) throw new RangeError("Nothing to pick from");
      return one;
    },
  };
}

/** The file with some of its bytes changed, put in, doubled, taken out or cut off. */
export function mutatedBytes(bytes: Uint8Array, by: Chance): Uint8Array {
  let all = [...bytes];
  for (let turn = by.below(4); turn >= 0; turn--) {
    const at = by.below(all.length + 1);
    const length = by.below(by.pick([2, 16, 400]));
    all = by.pick<() => number[]>([
      () => all.map((byte, place) => (place === at ? byte ^ (1 << by.below(8)) : byte)),
      () => all.map((byte, place) => (place >= at && place < at + length ? by.below(256) : byte)),
      () => [...all.slice(0, at), ...all.slice(at + length)],
      () => [...all.slice(0, at), ...all.slice(at, at + length), ...all.slice(at)],
      () => [...all.slice(0, at), ...Array.from({ length }, () => by.pick([0, 255, 60, 80]))],
      () => all.slice(0, at),
    ])();
  }
  return Uint8Array.from(all);
}

/** The package with the text of one of its parts changed as only somebody does who knows what it is, or with a part gone. */
export function mutatedXml(bytes: Uint8Array, by: Chance): Uint8Array {
  const parts = unzipSync(bytes);
  for (let turn = by.below(3); turn >= 0; turn--) {
    const name = by.pick(Object.keys(parts));
    if (by.below(25) === 0 && Object.keys(parts).length > 1) Reflect.deleteProperty(parts, name);
    else parts[name] = new TextEncoder().encode(mutatedText(new TextDecoder().decode(parts[name]), by));
  }
  return zipSync(parts, { level: 1 });
}

const EXTREMES = [
  "",
  "0",
  "-1",
  "1048577",
  "16385",
  "1e309",
  "NaN",
  "4294967296",
  "A1",
  "XFE1",
  "A0",
  "A1:A9999999",
  "../..",
  "true",
  "&#0;",
];
const STRANGE = [
  "<x/>",
  "</x>",
  "<!---->",
  "<![CDATA[",
  "]]>",
  "&amp;",
  "&x;",
  "&#x110000;",
  "\u0000",
  "\u202e",
  "_x001B_",
  '"',
  "<",
  ">",
  " ".repeat(500),
];

function mutatedText(text: string, by: Chance): string {
  const tags = [...text.matchAll(/<[^<>]*>/g)];
  const values = [...text.matchAll(/="[^"]*"/g)];
  const at = by.below(text.length + 1);
  return by.pick<() => string>([
    () => splice(text, at, 0, by.pick(STRANGE)),
    () => text.slice(0, at),
    () => splice(text, at, by.below(40), ""),
    () => onOne(tags, (index, tag) => splice(text, index, tag.length, "")),
    () => onOne(tags, (index, tag) => splice(text, index, 0, tag)),
    () => onOne(tags, (index) => splice(text, index, 0, tags[by.below(tags.length)]?.[0] ?? "")),
    () =>
      onOne(tags, (index, tag) =>
        splice(text, index, tag.length, tag.replace(/[a-zA-Z]+/, by.pick(["x", "c", "row", "sheet"]))),
      ),
    () => onOne(values, (index, value) => splice(text, index, value.length, `="${by.pick(EXTREMES)}"`)),
    () =>
      onOne(values, (index, value) => splice(text, index, value.length, values[by.below(values.length)]?.[0] ?? value)),
    () => text.replace(/>[^<>]+</, `>${by.pick(EXTREMES)}<`),
  ])();

  function onOne(found: readonly RegExpExecArray[], change: (index: number, what: string) => string): string {
    const one = found[by.below(Math.max(1, found.length))];
    return one === undefined ? text : change(one.index, one[0]);
  }
}

function splice(text: string, at: number, length: number, insertion: string): string {
  return text.slice(0, at) + insertion + text.slice(at + length);
}
