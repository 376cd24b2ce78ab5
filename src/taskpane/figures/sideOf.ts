import { distanceText } from "../../core/values/figureText";

/** Behind, ahead, or level as far as the shown decimal tells. */
export function sideOf(gap: number): "behind" | "ahead" | "level" {
  if (distanceText(gap) === "0.0") return "level";
  return gap < 0 ? "behind" : "ahead";
}
