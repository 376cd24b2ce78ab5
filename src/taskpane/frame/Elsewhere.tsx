import { Text } from "@fluentui/react-components";
import { useWords } from "../words/words";
import { InPlaceOfPane } from "./InPlaceOfPane";

interface ElsewhereProps {
  /** Opened in a browser by hand; an Excel too old for us. */
  readonly why: "no-host" | "too-old";
}

/** The pane's page where it cannot be a pane: says why, and leads to the page that needs no Excel. */
export function Elsewhere({ why }: ElsewhereProps) {
  const { elsewhere } = useWords().shell;
  return (
    <InPlaceOfPane>
      <Text as="h1" size={400} weight="semibold" block>
        {elsewhere[why].title}
      </Text>
      <Text as="p" block>
        {elsewhere[why].sentence}
      </Text>
    </InPlaceOfPane>
  );
}
