import { useCallback, useState, type KeyboardEvent, type PointerEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PanePreferences } from "../parts/pane";
import { useWords } from "../words/words";

/** CSS pixels. */
const [LEAST, USUAL, MOST, STEP] = [320, 400, 1000, 20];

interface PaneWidthProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The border between sheet and pane, to be drawn with the pointer or moved with the arrow keys. */
export function PaneWidth({ width, onWidth }: PaneWidthProps) {
  const styles = useStyles();
  const { widen } = useWords().page;

  function onPointerMove(event: PointerEvent) {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(window.innerWidth - event.clientX);
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowLeft" ? STEP : event.key === "ArrowRight" ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    onWidth(width + step);
  }
  return (
    // A window splitter, as the ARIA pattern has it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={widen}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      title={widen}
      className={styles.border}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}

/** The pane's width, remembered for the next time. */
export function usePaneWidth(preferences: PanePreferences): {
  readonly paneWidth: number;
  readonly setPaneWidth: (width: number) => void;
} {
  const [paneWidth, setWidth] = useState(() => within(Number(preferences.get(PREFERENCE) ?? USUAL)));
  const setPaneWidth = useCallback(
    (width: number) => {
      setWidth(within(width));
      preferences.set(PREFERENCE, String(within(width)));
    },
    [preferences],
  );
  return { paneWidth, setPaneWidth };
}

const PREFERENCE = "paneWidth";

function within(width: number): number {
  return Number.isFinite(width) ? Math.round(Math.min(MOST, Math.max(LEAST, width))) : USUAL;
}

const useStyles = makeStyles({
  border: {
    flexShrink: 0,
    width: "6px",
    marginRight: "-6px",
    zIndex: 1,
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { backgroundColor: tokens.colorStrokeFocus2, outlineStyle: "none" },
    "@media (max-width: 799px)": { display: "none" },
  },
});
