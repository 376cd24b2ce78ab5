import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables in a narrow pane: as dense as can be read, ruled like a form. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      textAlign: "left",
      verticalAlign: "top",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    "& thead th": {
      whiteSpace: "nowrap",
      color: tokens.colorNeutralForeground2,
      fontWeight: tokens.fontWeightRegular,
      verticalAlign: "bottom",
    },
    "& tbody th": { fontWeight: tokens.fontWeightSemibold },
    "& caption": { textAlign: "left" },
  },
  // The selector makes it more specific than the cells' own alignment.
  number: { ":nth-child(n)": { textAlign: "right" }, fontVariantNumeric: "tabular-nums" },
  short: { whiteSpace: "nowrap" },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
