/** What has become of a task or problem (SPEC §6). `unknown`: neither a readable status nor a progress says it. */
export type State = "done" | "active" | "not-started" | "paused" | "cancelled" | "unknown";

/** What a unit itself says about being late, beside the state; null where it says nothing (SPEC §6). */
export type Declared = "behind" | "overdue" | null;
