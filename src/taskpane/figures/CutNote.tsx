import { Text } from "@fluentui/react-components";
import { MOST_LISTED } from "../../assistant/views/makeFiguresView";
import { useWords } from "../words/words";

/** Says where a list ends before its time; nothing for one that is whole. */
export function CutNote({ listed }: { readonly listed: number }) {
  const { others } = useWords().figures;
  if (listed < MOST_LISTED) return null;
  return (
    <Text size={200} block>
      {others.cut(MOST_LISTED)}
    </Text>
  );
}
