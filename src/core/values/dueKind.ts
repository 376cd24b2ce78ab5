/** What a due cell says: a day, no day yet, or nothing (SPEC §6). */
export type DueKind = "date" | "long-term" | "recurring" | "none";
