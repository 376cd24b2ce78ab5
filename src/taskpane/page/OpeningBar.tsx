import { useId, useRef, type RefObject } from "react";
import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useFocusHome } from "../frame/focusHome";
import { useWords } from "../words/words";

interface OpeningBarProps {
  /** Of the file that is being opened. */
  readonly name: string;
  readonly percent: number;
  /** Where the focus goes when the bar goes. */
  readonly home: RefObject<HTMLElement | null>;
  readonly onStop: () => void;
}

/** How far opening is, and how to stop it. It lies over the page, for most files are open before anybody has read it. */
export function OpeningBar({ name, percent, home, onStop }: OpeningBarProps) {
  const styles = useStyles();
  const labelId = useId();
  const { page } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  useFocusHome(bar, home);
  return (
    <div className={styles.bar} ref={bar}>
      <div className={styles.line}>
        <Text id={labelId} size={200} className={styles.text}>
          {page.openingFile(name, percent)}
        </Text>
        <Button size="small" className={styles.stop} onClick={onStop}>
          {page.stopOpening}
        </Button>
      </div>
      <ProgressBar aria-labelledby={labelId} value={percent} max={100} />
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "fixed",
    zIndex: 1,
    bottom: tokens.spacingVerticalXL,
    left: "50%",
    transform: "translateX(-50%)",
    boxSizing: "border-box",
    width: "min(420px, calc(100vw - 32px))",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "100ms",
    animationDelay: "300ms",
    animationFillMode: "backwards",
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  stop: { flexShrink: 0, whiteSpace: "nowrap" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});
