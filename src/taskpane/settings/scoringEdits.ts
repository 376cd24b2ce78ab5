import type { ScoringItemView } from "../../assistant/views/settingsView";
import type { WrittenValue } from "../../core/read/settings/scoringItem";
import { scoringItems } from "../../core/read/settings/scoringItems";
import { defaultSettings, type Settings } from "../../core/terms/settings";

/** Values typed over those that hold, by 项目. */
export type ScoringEdits = Readonly<Record<string, string>>;

/** Settings that only make sense together and do not: 考核设置 would put them back to their defaults. */
export type Conflict =
  | { readonly kind: "weights"; /** In percent. */ readonly sum: number }
  | { readonly kind: "steps" }
  | { readonly kind: "lights" };

/** Edits that ask for something else than what holds, in the order of the sheet. */
export function changedItems(items: readonly ScoringItemView[], edits: ScoringEdits): readonly ScoringItemView[] {
  return items.filter(({ name, value }) => {
    const edit = edits[name];
    return edit !== undefined && edit.trim() !== value;
  });
}

/** Whether 考核设置 would take the value (SPEC §14); what it would have to be stands in the item's `wanted`. */
export function isTaken(name: string, value: string): boolean {
  return withValue(defaultSettings, name, value) !== null;
}

/** What does not go together once the edits are in; null where all does, or where a value cannot be taken at all. */
export function conflictOf(items: readonly ScoringItemView[], edits: ScoringEdits): Conflict | null {
  let settings = defaultSettings;
  for (const { name, value } of items) {
    const next = withValue(settings, name, edits[name] ?? value);
    if (next === null) return null;
    settings = next;
  }
  const { weights, steps, lights } = settings;
  const sum = Number(((weights.completionRate + weights.onTimeRate + weights.scheduleRate) * 100).toPrecision(12));
  if (sum !== 100) return { kind: "weights", sum };
  if (steps.noticeFrom <= steps.superviseFrom) return { kind: "steps" };
  return lights.yellowBehind > lights.redBehind ? { kind: "lights" } : null;
}

function withValue(settings: Settings, name: string, value: string): Settings | null {
  return scoringItems.find((item) => item.name === name)?.set(settings, written(value)) ?? null;
}

/** `40%` and `0.4` alike; not a number where there is none. */
function written(value: string): WrittenValue {
  const text = value.normalize("NFKC").replace(/\s+/g, "");
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (match?.[1] === undefined) return { text, number: Number.NaN };
  return { text, number: match[2] === "%" ? Number(`${match[1]}e-2`) : Number(match[1]) };
}
