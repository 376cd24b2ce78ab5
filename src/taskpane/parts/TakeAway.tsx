import { memo, useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import type { ListQuery } from "../../assistant/views/listTable";
import { letterText, listText } from "../../assistant/views/listText";
import { useWords } from "../words/words";
import { copyText } from "./copyText";
import { usePane } from "./pane";

interface TakeAwayProps {
  readonly query: ListQuery;
  /** Lines that will be taken. */
  readonly count: number;
  /** Whom it may be sent to: the unit whose findings these are. */
  readonly unit?: string | null;
}

/** Takes a list away as it is filtered: to be pasted into a sheet, as a workbook, or as a message to the unit. */
export const TakeAway = memo(function TakeAway({ query, count, unit = null }: TakeAwayProps) {
  const styles = useStyles();
  const { assistant, run, today, saving } = usePane();
  const { takeAway: words } = useWords();
  const [said, setSaid] = useState<{ readonly of: string; readonly sentence: string } | null>(null);
  const digest = JSON.stringify([query, count]);
  if (count === 0) return null;

  const tell = (sentence: string): void => setSaid({ of: digest, sentence });
  const copy = (asLetter: boolean) =>
    run(async () => {
      const list = await assistant.list(query);
      const isCopied = await copyText(asLetter ? letterText(list) : listText(list));
      tell(isCopied ? words.copied(list.lines.length) : words.refused);
    });
  return (
    <div className={styles.line}>
      <Button size="small" appearance="subtle" icon={<Copy16Regular />} onClick={() => copy(false)}>
        {words.copy}
      </Button>
      {saving !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownload16Regular />}
          onClick={() =>
            run(async () => {
              tell(words.saved(await saving.list(await assistant.list(query))));
            })
          }
        >
          {words.save}
        </Button>
      )}
      {unit !== null && (
        <Button size="small" appearance="subtle" icon={<Copy16Regular />} onClick={() => copy(true)}>
          {words.letter(unit)}
        </Button>
      )}
      {unit !== null && saving !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownload16Regular />}
          onClick={() =>
            run(async () => saving.documents(await assistant.returnSlips({ to: [unit], today }), words.slip(unit)))
          }
        >
          {words.slip(unit)}
        </Button>
      )}
      <Text size={200} role="status">
        {said !== null && said.of === digest ? said.sentence : ""}
      </Text>
    </div>
  );
});

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    "& button": { minWidth: 0, maxWidth: "100%" },
  },
});
