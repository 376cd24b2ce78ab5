import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { markLooks } from "../../core/show/writes/markLooks";
import { useWords } from "../words/words";

const KINDS = ["finding-error", "finding-warning", "light-red", "light-yellow"] as const;

/** What the marks on a ledger mean, each as it looks there. */
export function MarkLegend() {
  const styles = useStyles();
  const { legend } = useWords().shell;
  return (
    <div className={styles.legend}>
      <Text size={200}>{legend.label}</Text>
      <ul aria-label={legend.label} className={styles.list}>
        {KINDS.map((kind) => {
          const { fill, font, frame } = markLooks[kind];
          return (
            <li
              key={kind}
              className={styles.mark}
              style={{
                backgroundColor: `#${fill}`,
                fontWeight: font?.bold === true ? 700 : 400,
                fontStyle: font?.italic === true ? "italic" : "normal",
                border:
                  frame === null
                    ? "1px solid transparent"
                    : `1px ${frame.line === "dashed" ? "dashed" : "solid"} #${frame.colour}`,
              }}
            >
              {legend.marks[kind]}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  // The marks' own colours, on paper as on the sheet, in every theme and where colours are forced.
  mark: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: "#000000",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    forcedColorAdjust: "none",
  },
});
