import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { CauseView, FindingView } from "../../assistant/views/findingsPage";
import { usePane, usePaneState } from "../parts/pane";
import { useWords } from "../words/words";
import { CauseActions } from "./CauseActions";
import { CauseHead } from "./CauseHead";
import { FindingItem } from "./FindingItem";
import { findingKeys } from "./findingKeys";
import { Pager } from "./Pager";
import { useListKeys } from "./useListKeys";

/** Findings fetched at once. Pages, for browsers draw no element higher than some ten million pixels. */
export const PAGE_SIZE = 500;

/** What a finding is high before it has been measured: in sight are some ten at a time. */
const LIKELY_HEIGHT = 150;

interface AllOfCauseProps {
  readonly cause: CauseView;
  readonly from: number;
  readonly isLoading: boolean;
  readonly onFrom: (from: number) => void;
  readonly onBack: () => void;
  readonly onCureAll: () => void;
  readonly onAcceptAll: () => void;
  readonly onAccept: (finding: FindingView) => void;
}

/** Every finding of one cause, page by page; only what is in sight is drawn. */
export function AllOfCause({ cause, from, isLoading, onFrom, onBack, ...actions }: AllOfCauseProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { cause: words } = useWords().findings;

  // Whoever opens the list begins at its head.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={styles.all} aria-busy={isLoading}>
      <div>
        <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <CauseHead cause={cause} />
      </h2>
      <CauseActions cause={cause} onCureAll={actions.onCureAll} onAcceptAll={actions.onAcceptAll} />
      <Pager from={from} size={PAGE_SIZE} count={cause.count} onFrom={onFrom} />
      <VirtualList key={from} findings={cause.findings} from={from} onAccept={actions.onAccept} />
      {isLoading && <Text size={200}>{words.loading}</Text>}
    </section>
  );
}

interface VirtualListProps {
  readonly findings: readonly FindingView[];
  readonly from: number;
  readonly onAccept: (finding: FindingView) => void;
}

function VirtualList({ findings, from, onAccept }: VirtualListProps) {
  const styles = useStyles();
  const { scroller } = usePane();
  const state = usePaneState();
  const list = useListKeys();
  const [above, setAbove] = useState(0);
  const keys = findingKeys(findings);
  const virtualizer = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LIKELY_HEIGHT,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 4,
    scrollMargin: above,
  });

  // How far below the top of what scrolls the list begins: what stands above may grow and shrink.
  useLayoutEffect(() => {
    const [inner, outer] = [list.current, scroller.current];
    if (inner === null || outer === null) return;
    const distance = inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop;
    setAbove((last) => (Math.abs(last - distance) < 1 ? last : distance));
  }, [list, scroller, state, findings]);

  return (
    <div ref={list} role="list" className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const finding = findings[index];
        if (finding === undefined) return null;
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            data-finding=""
            role="listitem"
            aria-setsize={findings.length}
            aria-posinset={index + 1}
            data-position={from + index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            <FindingItem finding={finding} onAccept={onAccept} />
          </div>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { position: "relative", width: "100%" },
  item: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});
