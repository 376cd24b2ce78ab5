import { makeStyles, tokens } from "@fluentui/react-components";
import { Collect } from "../collecting/Collect";
import type { TabProps } from "../tabProps";
import { HandOut } from "./HandOut";

/** 报送: what units are sent to fill in, and what comes back (MONTH §4, §5). */
export function TemplatesTab(props: TabProps) {
  const styles = useStyles();
  return (
    <div className={styles.sections}>
      <HandOut {...props} />
      <Collect />
    </div>
  );
}

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, overflowWrap: "anywhere" },
});
