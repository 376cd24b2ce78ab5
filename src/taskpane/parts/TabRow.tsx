import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface TabItem<T extends string | number> {
  readonly value: T;
  readonly label: ReactNode;
  readonly title?: string;
}

interface TabRowProps<T extends string | number> {
  readonly label: string;
  readonly tabs: readonly TabItem<T>[];
  readonly value: T | null;
  readonly onTab: (value: T) => void;
  /** Tabs are then called `id-value`, what they show `id-value-panel`. */
  readonly id?: string;
  /** Scrolls sideways instead of taking a second line. */
  readonly isOneLine?: boolean;
}

/**
 * The row of tabs, as Fluent's TabList looks and as the ARIA pattern has it: arrow keys, Home and End walk, Enter and Space open.
 * Not TabList itself: it puts hidden things that take the focus around its tabs, which axe objects to with reason.
 */
export function TabRow<T extends string | number>({
  id,
  label,
  tabs,
  value,
  onTab,
  isOneLine = false,
}: TabRowProps<T>) {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);

  function walk(event: KeyboardEvent, index: number) {
    const next = nextIndex(event.key, index, tabs.length);
    if (next === null) return;
    event.preventDefault();
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  }
  // Where tabs scroll the chosen one is in sight, and stays so when the window or the words on a tab change.
  useEffect(() => {
    const inner = row.current;
    if (!isOneLine || inner === null) return;
    const bringIntoSight = (): void =>
      inner.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    bringIntoSight();
    if (typeof ResizeObserver === "undefined") return;
    const watch = new ResizeObserver(bringIntoSight);
    for (const sized of [inner.parentElement, inner.querySelector("[aria-selected=true]")])
      if (sized !== null) watch.observe(sized);
    return () => watch.disconnect();
  }, [isOneLine, value, tabs.length]);
  const named = (own: T) => (id === undefined ? {} : { id: `${id}-${own}`, "aria-controls": `${id}-${own}-panel` });
  const hasValue = tabs.some((tab) => tab.value === value);
  return (
    <div className={mergeClasses(styles.bar, isOneLine && styles.lineBar)}>
      <div ref={row} role="tablist" aria-label={label} className={mergeClasses(styles.row, isOneLine && styles.line)}>
        {tabs.map((tab, index) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            {...named(tab.value)}
            aria-selected={tab.value === value}
            tabIndex={tab.value === value || (!hasValue && index === 0) ? 0 : -1}
            title={tab.title}
            className={mergeClasses(styles.tab, isOneLine && styles.lineTab, tab.value === value && styles.selected)}
            onClick={() => onTab(tab.value)}
            onKeyDown={(event) => walk(event, index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
    </div>
  );
}

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  lineBar: {
    position: "static",
    flexGrow: 1,
    // Scrolls instead of pushing the page wider than the window.
    flexShrink: 1,
    minWidth: 0,
    marginTop: 0,
    overflowX: "auto",
    scrollbarWidth: "thin",
    borderBottom: "none",
  },
  line: { flexWrap: "nowrap" },
  lineTab: { flexShrink: 0, whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", paddingLeft: tokens.spacingHorizontalXS },
  tab: {
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalXS}`,
    cursor: "pointer",
    // A transparent line would be drawn under every tab.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    "&:hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
