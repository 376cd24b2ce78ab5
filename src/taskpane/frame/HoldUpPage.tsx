import { Button, Text } from "@fluentui/react-components";
import type { HoldUp } from "../commands/untilDone";
import { useSaid, useWords } from "../words/words";
import { Details, detailsOf } from "../parts/Details";
import { InPlaceOfPane } from "./InPlaceOfPane";

interface HoldUpPageProps {
  readonly holdUp: HoldUp;
  readonly onRetry: () => void;
}

/** What stands in the way of the pane, before there is one: a sentence, another try, and the page that needs no Excel. */
export function HoldUpPage({ holdUp, onRetry }: HoldUpPageProps) {
  const { holdUp: words, notice } = useWords().shell;
  const said = useSaid();
  return (
    <InPlaceOfPane isUrgent>
      <Text as="p" block>
        {holdUp.kind === "refused" ? said(holdUp.sentence) : words[holdUp.kind]}
      </Text>
      {holdUp.kind === "broken" && <Details text={detailsOf(holdUp.error)} />}
      <Button appearance="primary" onClick={onRetry}>
        {notice.retry}
      </Button>
    </InPlaceOfPane>
  );
}
