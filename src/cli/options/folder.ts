import type { ValueOption } from "./option";

/** The folder that a run's Word files go into (MONTH §8). */
export const folder: ValueOption<string> = {
  kind: "value",
  name: "--out",
  value: "文件夹",
  example: "督办",
  meaning: null,
  read: (text) => text,
};
