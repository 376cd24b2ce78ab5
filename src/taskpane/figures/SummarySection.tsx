import { useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import type { Place } from "../../assistant/assistant";
import type { FiguresView } from "../../assistant/views/figuresView";
import type { MonthDocumentOrder } from "../../assistant/views/letterFile";
import { TOPIC_TITLES } from "../../core/count/summary/topicTitles";
import type { SummaryParagraph } from "../../core/terms/report";
import { MoreList } from "../findings/MoreList";
import { copyText } from "../parts/copyText";
import { Fold } from "../parts/Fold";
import { usePane } from "../parts/pane";
import { useWords } from "../words/words";
import { CutNote } from "./CutNote";
import { RowLink } from "./RowLink";

interface SummarySectionProps {
  readonly figures: FiguresView;
  readonly onGoTo: (place: Place) => void;
}

/** 月度汇总: the month in words, to be copied, each paragraph with the rows it speaks of; as Word files and as a circular on the page. */
export function SummarySection({ figures: { summary, check }, onGoTo }: SummarySectionProps) {
  const styles = useStyles();
  const { summary: words } = useWords().figures;
  const { assistant, run, busy, today, saving } = usePane();
  const [said, setSaid] = useState<{ readonly of: number; readonly sentence: string } | null>(null);
  const { paragraphs } = summary;

  const copy = (those: readonly SummaryParagraph[]): void =>
    run(async () => {
      const text = those.map((one) => `${TOPIC_TITLES[one.topic]}：${one.text}`).join("\n");
      const isCopied = await copyText(text);
      setSaid({ of: check, sentence: isCopied ? words.copied : words.refused });
    });
  const button = (what: MonthDocumentOrder["what"], name: string) =>
    saving === null ? null : (
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => run(async () => saving.documents(await assistant.monthDocument({ what, today }), name))}
      >
        {name}
      </Button>
    );

  return (
    <Fold level={2} title={words.title}>
      {paragraphs.length === 0 ? (
        <Text block>{words.none}</Text>
      ) : (
        <div className={styles.row}>
          <Button size="small" icon={<Copy16Regular />} onClick={() => copy(paragraphs)}>
            {words.copyAll}
          </Button>
          {button("summary", words.word)}
          {button("circular", words.circular)}
          <Text size={200} role="status">
            {said?.of === check ? said.sentence : ""}
          </Text>
        </div>
      )}
      {saving === null && (
        <Text size={200} block className={styles.quiet}>
          {words.elsewhere}
        </Text>
      )}
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.topic} paragraph={paragraph} onGoTo={onGoTo} onCopy={() => copy([paragraph])} />
      ))}
    </Fold>
  );
}

interface ParagraphProps {
  readonly paragraph: SummaryParagraph;
  readonly onGoTo: (place: Place) => void;
  readonly onCopy: () => void;
}

function Paragraph({ paragraph: { topic, text, places }, onGoTo, onCopy }: ParagraphProps) {
  const styles = useStyles();
  const { summary: words } = useWords().figures;
  const title = words.topics[topic];
  return (
    <article className={styles.paragraph} aria-label={title}>
      <div className={styles.head}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {title}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<Copy16Regular />}
          aria-label={words.copyOne(title)}
          onClick={onCopy}
        />
      </div>
      <Text block lang="zh-CN">
        {text}
      </Text>
      {places.length > 0 && (
        <Fold level={3} title={<Text size={200}>{words.places(places.length)}</Text>}>
          <MoreList
            items={places}
            draw={(place) => (
              <RowLink row={{ ...place, cell: `A${place.row}`, matter: place.name ?? "" }} onGoTo={onGoTo} />
            )}
          />
          <CutNote listed={places.length} />
        </Fold>
      )}
    </article>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  paragraph: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  heading: { margin: 0 },
});
