/** Lights in sentences. */
export const LIGHT_WORDS = { red: "红灯", yellow: "黄灯", green: "绿灯" } as const;
