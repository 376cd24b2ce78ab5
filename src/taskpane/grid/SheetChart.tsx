import { makeStyles } from "@fluentui/react-components";
import type { ChartLook } from "../../adapters/xlsx/look/look";
import type { Box } from "./boxOf";
import { INK, PAPER } from "./cellStyle";
import { chartShapes } from "./chartShapes";

interface SheetChartProps {
  readonly chart: ChartLook;
  readonly box: Box;
  /** Per cent. */
  readonly zoom: number;
  /** Where the grid's own corner covers what is scrolled, from the corner of the whole. */
  readonly edge: { readonly left: number; readonly top: number };
}

/** A chart of one of our sheets, where the file puts it. Its figures stand in the sheet's cells: who listens reads them there. */
export function SheetChart({ chart, box, zoom, edge }: SheetChartProps) {
  const styles = useStyles();
  const { title, series } = chart;
  const type = (12 * zoom) / 100;
  const head = type * 2;
  const foot = series.length > 1 ? type * 2 : type / 2;
  const cut = { left: Math.max(0, edge.left - box.left), top: Math.max(0, edge.top - box.top) };
  const { bars, lines, texts } = chartShapes(chart, {
    width: box.width - type,
    height: Math.max(1, box.height - head - foot),
    type,
  });
  return (
    <div
      aria-hidden="true"
      data-chart=""
      className={styles.chart}
      style={{ ...box, fontSize: type, clipPath: `inset(${cut.top}px 0 0 ${cut.left}px)` }}
    >
      <svg width={box.width} height={box.height} fill={INK}>
        <text x={box.width / 2} y={type * 1.4} textAnchor="middle" fontWeight="bold">
          {title}
        </text>
        <g transform={`translate(${type / 2} ${head})`}>
          {bars.map(({ colour, ...place }, at) => (
            <rect key={at} {...place} fill={`#${colour}`} />
          ))}
          {lines.map(({ points, colour }, at) => (
            <g key={at} stroke={`#${colour}`} fill={`#${colour}`}>
              <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} fill="none" strokeWidth={2} />
              {points.map(({ x, y }) => (
                <circle key={x} cx={x} cy={y} r={3} />
              ))}
            </g>
          ))}
          {texts.map(({ x, y, text, anchor }, at) => (
            <text key={at} x={x} y={y} textAnchor={anchor} className={styles.label}>
              {text}
            </text>
          ))}
        </g>
      </svg>
      {series.length > 1 && (
        <div className={styles.legend} style={{ height: foot }}>
          {series.map(({ name, colour }) => (
            <span key={name}>
              <span style={{ color: `#${colour}` }}>■</span> {name}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  chart: {
    position: "absolute",
    // Above frozen cells, among which it may begin.
    zIndex: 4,
    boxSizing: "border-box",
    overflow: "hidden",
    // Paper, whatever the theme; the cells below stay within reach.
    backgroundColor: PAPER,
    color: INK,
    border: "1px solid #D4D4D4",
    forcedColorAdjust: "none",
    pointerEvents: "none",
  },
  label: { fontSize: "0.85em" },
  legend: {
    position: "absolute",
    bottom: 0,
    width: "100%",
    display: "flex",
    justifyContent: "center",
    gap: "1em",
    fontSize: "0.85em",
  },
});
