/** The 项目 of 考核设置 that says whether sheets that are one ledger count once or each, and its two values (DECIDED G2). */
export const SAME_LEDGER = { item: "同一台账多张表", one: "只计一张", each: "都计" } as const;
