/** What follows from being overdue, by days (SPEC §10). */
export type Step = "催办" | "督办" | "通知书";
