import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface CompletionBarProps {
  /** Names what the bar shows, numbers included. */
  readonly label: string;
  /** Fractions; what is over 1 fills the bar. Nothing is drawn of null. */
  readonly rate: number | null;
  readonly scheduled?: number | null;
}

/** How much is finished, with a line across where it should be by now. The numbers stand beside it as text. */
export function CompletionBar({ label, rate, scheduled = null }: CompletionBarProps) {
  const styles = useStyles();
  if (rate === null && scheduled === null) return null;
  return (
    <svg role="img" aria-label={label} className={styles.bar}>
      <rect x="0" y="3" width="100%" height="6" rx="3" className={styles.track} />
      {rate !== null && rate > 0 && (
        <rect x="0" y="3" width={percent(rate)} height="6" rx="3" className={styles.done} />
      )}
      {scheduled !== null &&
        // An edge of the background around the line, so that it shows on the filled part too.
        [styles.halo, undefined].map((halo, index) => (
          <line
            key={index}
            x1={percent(scheduled)}
            x2={percent(scheduled)}
            y1="0"
            y2="12"
            className={mergeClasses(styles.mark, halo)}
          />
        ))}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "12px", overflow: "visible", forcedColorAdjust: "none" },
  track: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "0.5px",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  done: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: "Highlight" } },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    [FORCED]: { stroke: "CanvasText" },
  },
  halo: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
    [FORCED]: { stroke: "Canvas" },
  },
});
