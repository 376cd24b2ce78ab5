import { compact } from "../../workbook/cellText";

/** Names to suggest, prepared once by `suggestionIndex`. */
export interface SuggestionIndex {
  readonly names: readonly string[];
  readonly stems: readonly Stem[];
  /** For each telling character, the stems that have it. */
  readonly stemsByCharacter: ReadonlyMap<string, readonly number[]>;
  readonly weightOf: ReadonlyMap<string, number>;
  /** Weight of a character that no name has. */
  readonly strangerWeight: number;
}

export interface Stem {
  /** Position of its name in `names`. */
  readonly name: number;
  readonly characters: readonly string[];
  readonly weights: readonly number[];
  readonly weight: number;
}

/**
 * The names that a misspelt one may mean (SPEC §6), at most three, nearest first; none where nothing is near. Nearness
 * is our own measure: characters shared in the same order, each weighing the more the fewer names have it, so that 工信
 * tells more than 局 and 泉掌镇人民正府 is nearer to 泉掌镇 than to 泽掌镇. Always a question to the clerk, never an answer.
 */
export function suggestNames(text: string, candidates: SuggestionIndex): readonly string[] {
  // 人民政府 says nothing of which town, and would make another one's government nearer than the town itself.
  const characters = [...withoutCounty(compact(text)).replace(/(?<=..[镇乡])(?:人民政府|政府)$/, "")];
  if (characters.length < 2 || characters.length > LONGEST) return [];
  if (!characters.some((char) => candidates.stemsByCharacter.has(char))) return [];
  const weights = characters.map((char) =>
    GENERIC_CHARACTERS.includes(char) ? GENERIC : (candidates.weightOf.get(char) ?? candidates.strangerWeight),
  );
  const weighed: WeighedText = { characters, weights, weight: sum(weights) };
  const best = new Map<number, number>();
  for (const { stem, ceiling } of stemsNear(weighed, candidates)) {
    const bar = best.get(stem.name) ?? NEAR;
    if (ceiling < bar) continue;
    const near = nearness(weighed, stem);
    if (near >= bar) best.set(stem.name, near);
  }
  const ranked = [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const floor = (ranked[0]?.[1] ?? 0) * NOT_FAR_BEHIND;
  return ranked
    .filter(([, near]) => near >= floor)
    .slice(0, 3)
    .map(([name]) => candidates.names[name] ?? "");
}

/** @param entries canonical names in registry order, with every other spelling that should be near to them */
export function suggestionIndex(
  entries: readonly { readonly name: string; readonly spellings: readonly string[] }[],
): SuggestionIndex {
  const spelled = entries.map(({ name, spellings }) => [...new Set([name, ...spellings].map(stemText))]);
  const namesWith = new Map<string, number>();
  for (const stems of spelled) {
    for (const char of new Set(stems.join(""))) namesWith.set(char, (namesWith.get(char) ?? 0) + 1);
  }
  const weigh = (count: number): number => Math.max(GENERIC, Math.log((entries.length + 1) / count));
  const weightOf = new Map([...namesWith].map(([char, count]) => [char, weigh(count)]));
  const stems: Stem[] = [];
  const stemsByCharacter = new Map<string, number[]>();
  spelled.forEach((texts, name) => {
    for (const text of texts) {
      const characters = [...text];
      const generic = text.length - (GENERIC_ENDING.exec(text)?.[0].length ?? 0);
      const weights = characters.map((char, i) => (i >= generic ? GENERIC : (weightOf.get(char) ?? GENERIC)));
      for (const char of new Set(characters.filter((_, i) => (weights[i] ?? 0) > TELLING))) {
        const list = stemsByCharacter.get(char);
        if (list) list.push(stems.length);
        else stemsByCharacter.set(char, [stems.length]);
      }
      stems.push({ name, characters, weights, weight: sum(weights) });
    }
  });
  const names = entries.map(({ name }) => name);
  return { names, stems, stemsByCharacter, weightOf, strangerWeight: weigh(1) * 0.8 };
}

/** Longer texts are sentences. */
const LONGEST = 30;
const GENERIC = 0.25;
const TELLING = 0.7;
const NEAR = 0.48;
const NOT_FAR_BEHIND = 0.75;
/** Say what kind of body it is, not which; a wrong one among them (县发改委) tells little. */
const GENERIC_ENDING =
  /(?:[镇乡]?(?:人民政府|政府)|[镇乡]|管委会|管理委员会|分局|支局|局|中心|支行|监管组|部|(?:人民政府|政府)?(?:办公室|办))$/;
const GENERIC_CHARACTERS = "县新绛镇乡局委办处部";

/** 县 and 新绛县 in front say nothing that tells one unit from another. */
export function withoutCounty(text: string): string {
  return text.replace(/^(?:新绛县|县)(?=..)/, "");
}

function stemText(spelling: string): string {
  return withoutCounty(compact(spelling));
}

interface WeighedText {
  readonly characters: readonly string[];
  readonly weights: readonly number[];
  readonly weight: number;
}

interface Near {
  readonly stem: Stem;
  /** It is no nearer than this. */
  readonly ceiling: number;
}

/** Stems that share a telling character, with the nearness they can have at most. */
function stemsNear(text: WeighedText, candidates: SuggestionIndex): readonly Near[] {
  const shared = new Float64Array(candidates.stems.length);
  const touched: number[] = [];
  let alien = text.weight;
  text.characters.forEach((char, i) => {
    const weight = text.weights[i] ?? 0;
    if (weight <= TELLING) alien -= weight;
    for (const stem of candidates.stemsByCharacter.get(char) ?? []) {
      if (shared[stem] === 0) touched.push(stem);
      shared[stem] = (shared[stem] ?? 0) + Math.max(weight, TELLING);
    }
  });
  const near: Near[] = [];
  for (const at of touched) {
    const stem = candidates.stems[at];
    if (!stem) continue;
    const telling = shared[at] ?? 0;
    const most = Math.min(stem.weight, telling + GENERIC * stem.characters.length);
    const ceiling = (2 * most) / (most + Math.max(0, alien - telling) + stem.weight);
    if (ceiling >= NEAR) near.push({ stem, ceiling });
  }
  return near;
}

/**
 * Twice the heaviest common subsequence over the weight of both; 0 where only one telling character and no ending is
 * shared (张三, 三泉镇).
 */
function nearness(text: WeighedText, stem: Stem): number {
  const width = stem.characters.length + 1;
  // Per prefix of the stem: weight shared, weight that the shared ones have in the text, and how many of either kind.
  const shared = new Float64Array(width);
  const spent = new Float64Array(width);
  const telling = new Uint8Array(width);
  const generic = new Uint8Array(width);
  for (let i = 0; i < text.characters.length; i += 1) {
    // From the right, so that what stands left still speaks of the text before this character.
    const char = text.characters[i];
    for (let j = width - 1; j >= 1; j -= 1) {
      if (stem.characters[j - 1] !== char) continue;
      const gain = stem.weights[j - 1] ?? 0;
      const total = (shared[j - 1] ?? 0) + gain;
      if (total <= (shared[j] ?? 0)) continue;
      const isTelling = gain > GENERIC;
      const spentNow = (spent[j - 1] ?? 0) + (text.weights[i] ?? 0);
      const tellingNow = (telling[j - 1] ?? 0) + (isTelling ? 1 : 0);
      const genericNow = (generic[j - 1] ?? 0) + (isTelling ? 0 : 1);
      for (let k = j; k < width && total > (shared[k] ?? 0); k += 1) {
        shared[k] = total;
        spent[k] = spentNow;
        telling[k] = tellingNow;
        generic[k] = genericNow;
      }
    }
  }
  const most = shared[width - 1] ?? 0;
  const told = telling[width - 1] ?? 0;
  if (told === 0 || (told === 1 && generic[width - 1] === 0)) return 0;
  return (2 * most) / (most + (text.weight - (spent[width - 1] ?? 0)) + stem.weight);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
