import { memo, useState } from "react";
import { Button, makeStyles, Text, tokens, useEventCallback } from "@fluentui/react-components";
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

interface ButtonsProps extends Pick<Required<TakeAwayProps>, "query" | "unit"> {
  /** Called when something is begun; what it gives is told the sentence about what came of it. */
  readonly onBegin: () => (sentence: string) => void;
}

/** Takes a list away as it is filtered: to be pasted into a sheet, as a workbook, or as a message to the unit. */
export const TakeAway = memo(function TakeAway({ query, count, unit = null }: TakeAwayProps) {
  const styles = useStyles();
  const [said, setSaid] = useState<{ readonly of: string; readonly sentence: string } | null>(null);
  const digest = JSON.stringify([query, count]);
  const onBegin = useEventCallback(() => (sentence: string) => setSaid({ of: digest, sentence }));
  if (count === 0) return null;

  return (
    <div className={styles.line}>
      <Buttons query={query} unit={unit} onBegin={onBegin} />
      <Text size={200} role="status">
        {said !== null && said.of === digest ? said.sentence : ""}
      </Text>
    </div>
  );
});

/** Not drawn again for a list that only grows or shrinks. */
const Buttons = memo(function Buttons({ query, unit, onBegin }: ButtonsProps) {
  const { assistant, run, today, saving } = usePane();
  const { takeAway: words } = useWords();
  const copy = (asLetter: boolean) => {
    const tell = onBegin();
    run(async () => {
      const list = await assistant.list(query);
      const isCopied = await copyText(asLetter ? letterText(list) : listText(list));
      tell(isCopied ? words.copied(list.lines.length) : words.refused);
    });
  };
  return (
    <>
      <Button size="small" appearance="subtle" icon={<Copy16Regular />} onClick={() => copy(false)}>
        {words.copy}
      </Button>
      {saving !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownload16Regular />}
          onClick={() => {
            const tell = onBegin();
            run(async () => {
              tell(words.saved(await saving.list(await assistant.list(query))));
            });
          }}
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
    </>
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
