import { useRef, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../words/words";
import type { TabName } from "./pane";

interface TabRowProps {
  /** Tabs are called `id-name`, what they show `id-name-panel`. */
  readonly id: string;
  readonly tabs: readonly TabName[];
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

/**
 * The row of tabs, as Fluent's TabList looks and as the ARIA pattern has it: arrow keys, Home and End walk, Enter and Space open.
 * Not TabList itself: it puts hidden things that take the focus around its tabs, which axe objects to with reason.
 */
export function TabRow({ id, tabs, tab, onTab }: TabRowProps) {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const { shell } = useWords();

  function walk(event: KeyboardEvent, index: number) {
    const next = nextIndex(event.key, index, tabs.length);
    if (next === null) return;
    event.preventDefault();
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  }
  return (
    <div className={styles.bar}>
      <div ref={row} role="tablist" aria-label={shell.tabsLabel} className={styles.row}>
        {tabs.map((name, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-controls={`${id}-${name}-panel`}
            aria-selected={name === tab}
            tabIndex={name === tab ? 0 : -1}
            className={mergeClasses(styles.tab, name === tab && styles.selected)}
            onClick={() => onTab(name)}
            onKeyDown={(event) => walk(event, index)}
          >
            {shell.tabs[name]}
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
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
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
