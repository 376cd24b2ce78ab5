import { Text } from "@fluentui/react-components";
import { useWords } from "../words/words";
import { distanceText } from "../../core/values/figureText";
import { sideOf } from "./sideOf";

/** Against the calendar: months gone of the year. Nothing of null. */
export function GapText({ gap }: { readonly gap: number | null }) {
  const { gap: words } = useWords().figures.others;
  if (gap === null) return null;
  const side = sideOf(gap);
  return <Text size={200}>{side === "level" ? words.level : words[side](distanceText(gap))}</Text>;
}
