import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { CauseView } from "../../assistant/views/findingsPage";
import { SeverityMark } from "../parts/SeverityMark";
import { useSaid, useWords } from "../words/words";

/** A cause in one line: severity by shape, colour and word; how many. */
export function CauseHead({ cause }: { readonly cause: CauseView }) {
  const styles = useStyles();
  const { findings: words, shell } = useWords();
  const said = useSaid();
  return (
    <span className={styles.line}>
      <SeverityMark severity={cause.severity} label={shell.summary.severities[cause.severity]} />
      <span className={styles.title}>{said(cause.title)}</span>
      {cause.fresh > 0 && cause.fresh < cause.count && (
        <Badge size="small" appearance="outline" color="brand">
          {words.cause.fresh(cause.fresh)}
        </Badge>
      )}
      <span className={styles.count}>{words.cause.count(cause.count)}</span>
    </span>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, flexGrow: 1, minWidth: 0 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightRegular },
});
