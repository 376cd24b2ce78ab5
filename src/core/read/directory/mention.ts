import type { RoleWord } from "./roleWords";

/** One name of a cell, and what it stands for. */
export interface Mention {
  /** As written, compacted; an unknown text of several words keeps its spaces. */
  readonly text: string;
  readonly outcome: "canonical" | "alias" | "collective" | "vague-collective" | "unknown";
  /** Canonical. */
  readonly names: readonly string[];
  /** A role that a bracket gives to this name alone: `县工信局（牵头）`. */
  readonly ownRole: RoleWord | null;
}
