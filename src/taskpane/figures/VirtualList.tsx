import { useEffectEvent, useLayoutEffect, useRef, useState, type Key, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { usePane } from "../parts/pane";

interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** Place of the first item in the whole list, and how long that is. */
  readonly from: number;
  readonly count: number;
  readonly keyOf: (item: T) => Key;
  readonly draw: (item: T) => ReactNode;
  /** What an item is high before it has been measured. */
  readonly likelyHeight: number;
}

/** A list of which only what is in sight is drawn; it scrolls with the pane. */
export function VirtualList<T>({ label, items, from, count, keyOf, draw, likelyHeight }: VirtualListProps<T>) {
  const styles = useStyles();
  const { scroller } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 4,
    scrollMargin: above,
  });

  // How far below the top of what scrolls the list begins: what stands above may grow and shrink.
  const measureAbove = useEffectEvent(() => {
    const [inner, outer] = [list.current, scroller.current];
    if (inner === null || outer === null) return;
    const distance = inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop;
    setAbove((last) => (Math.abs(last - distance) < 1 ? last : distance));
  });
  useLayoutEffect(() => measureAbove());

  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            aria-setsize={count}
            aria-posinset={from + index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {draw(item)}
          </div>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  item: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});
