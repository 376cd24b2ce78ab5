import { makeStyles, tokens } from "@fluentui/react-components";
import { NoticeBar } from "./NoticeBar";
import { usePaneState } from "../parts/pane";
import { RunningBar } from "./RunningBar";

interface FootProps {
  readonly fault: { readonly error: unknown } | null;
  readonly onFaultSeen: () => void;
}

/** What runs and what came of it: below the scrolled part, so that it is in sight everywhere and moves nothing. */
export function Foot({ fault, onFaultSeen }: FootProps) {
  const styles = useStyles();
  const state = usePaneState();
  if (state.running === null && state.notice === null && fault === null) return null;
  return (
    <footer className={styles.foot}>
      <RunningBar />
      <NoticeBar fault={fault} onFaultSeen={onFaultSeen} />
    </footer>
  );
}

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "&:empty": { display: "none" },
  },
});
