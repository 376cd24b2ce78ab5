/** 红 red, 黄 yellow, 绿 green or 灰 none (DECIDED B10) of one task row (SPEC §10). */
export type Light = "red" | "yellow" | "green" | "none";
