import { makeStyles, tokens } from "@fluentui/react-components";
import type { Light } from "../../core/terms/light";

export const LIGHTS: readonly Light[] = ["red", "yellow", "green", "none"];

interface LightsBarProps {
  /** Names what the bar shows, numbers included. */
  readonly label: string;
  readonly counts: Readonly<Record<Light, number>>;
}

/** Rows by light as shares of one bar, worst first. The numbers stand beside it as text. */
export function LightsBar({ label, counts }: LightsBarProps) {
  const styles = useStyles();
  const total = LIGHTS.reduce((sum, light) => sum + counts[light], 0);
  if (total === 0) return null;
  const shares = LIGHTS.map((light) => (counts[light] / total) * 100);
  const startOf = (place: number) => shares.slice(0, place).reduce((sum, share) => sum + share, 0);
  return (
    <svg role="img" aria-label={label} className={styles.bar}>
      {LIGHTS.filter((light) => counts[light] > 0).map((light) => (
        <rect
          key={light}
          x={`${startOf(LIGHTS.indexOf(light))}%`}
          y="1"
          width={`${(counts[light] / total) * 100}%`}
          height="10"
          className={styles[light]}
        />
      ))}
      {/* Where colours are few, gaps still tell the parts from each other. */}
      {LIGHTS.map((light, place) => {
        const at = startOf(place);
        return at === 0 || at > 99.9 ? null : (
          <line key={light} x1={`${at}%`} x2={`${at}%`} y1="0" y2="12" className={styles.gap} />
        );
      })}
    </svg>
  );
}

const EDGE = { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1px" } as const;

const useStyles = makeStyles({
  // Colours as the dots beside the words have them, where colours are forced too.
  bar: { display: "block", width: "100%", height: "12px", overflow: "visible", forcedColorAdjust: "none" },
  red: { fill: tokens.colorPaletteRedBackground3, ...EDGE },
  yellow: { fill: tokens.colorPaletteYellowBackground3, ...EDGE },
  green: { fill: tokens.colorPaletteGreenBackground3, ...EDGE },
  gap: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    "@media (forced-colors: active)": { stroke: "Canvas" },
  },
  none: { fill: tokens.colorNeutralBackground1, ...EDGE },
});
