import { memo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Light } from "../../core/terms/light";

/** The light as colour only: its word always stands beside it. */
export const LightDot = memo(function LightDot({ light }: { readonly light: Light }) {
  const styles = useStyles();
  return <span aria-hidden="true" className={mergeClasses(styles.dot, styles[light])} />;
});

const useStyles = makeStyles({
  dot: {
    display: "inline-block",
    width: tokens.spacingHorizontalMNudge,
    height: tokens.spacingHorizontalMNudge,
    flexShrink: 0,
    // The colour is what it is for, where colours are forced too.
    forcedColorAdjust: "none",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  red: { backgroundColor: tokens.colorPaletteRedBackground3 },
  yellow: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  green: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  none: { backgroundColor: "transparent" },
});
