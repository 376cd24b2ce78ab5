import type { ReadingRule } from "./rule";

/** Names run together without a mark between them (SPEC §6). */
export const unitNamesJoined: ReadingRule = { stage: "reading", id: "unit-names-joined" };
