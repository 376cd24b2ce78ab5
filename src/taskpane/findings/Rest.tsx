import { memo } from "react";
import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckView } from "../../assistant/views/checkView";
import type { AcceptedView, FindingsPage, FindingView, PutRightView } from "../../assistant/views/findingsPage";
import { Fold } from "../parts/Fold";
import { usePane } from "../parts/pane";
import { useSaid, useWords } from "../words/words";
import { leadsTo } from "./findingKeys";
import { MoreList } from "./MoreList";
import { usePlaceText } from "./usePlaceText";

interface RestProps extends Pick<CheckView, "passed" | "notChecked">, Pick<FindingsPage, "putRight" | "accepted"> {
  /** More than are listed, it may be. */
  readonly allPutRight: number;
}

/** What is no trouble: put right since the last check, accepted, checked and in order; and what could not be checked. */
export const Rest = memo(function Rest({ passed, notChecked, putRight, allPutRight, accepted }: RestProps) {
  const { rest: words } = useWords().findings;
  const said = useSaid();

  return (
    <div>
      {putRight.length > 0 && (
        <Fold level={2} title={words.putRight(allPutRight)}>
          <MoreList items={putRight} draw={(view) => <PutRight view={view} />} />
          {allPutRight > putRight.length && <Text size={200}>{words.putRightCut(putRight.length)}</Text>}
        </Fold>
      )}
      {accepted.length > 0 && (
        <Fold level={2} title={words.accepted(accepted.length)}>
          <MoreList items={accepted} draw={(view) => <Accepted view={view} />} />
        </Fold>
      )}
      {passed.length > 0 && (
        <Fold level={2} title={words.passed(passed.length)}>
          <Text size={200}>{words.passedHint}</Text>
          <MoreList items={passed} draw={(title) => <Text size={200}>{said(title)}</Text>} />
        </Fold>
      )}
      {notChecked.length > 0 && (
        <Fold level={2} title={words.notChecked(notChecked.length)}>
          <Text size={200}>{words.notCheckedHint}</Text>
          <MoreList items={notChecked} draw={(title) => <Text size={200}>{said(title)}</Text>} />
        </Fold>
      )}
    </div>
  );
});

function PutRight({ view: { title, sheet, cell, value } }: { readonly view: PutRightView }) {
  const styles = useStyles();
  const said = useSaid();
  const place = [sheet, cell].filter((part) => part !== null).join(" ");
  return (
    <Text size={200} className={styles.text}>
      {[said(title), place, value].filter((part) => part !== null && part !== "").join(" · ")}
    </Text>
  );
}

function Accepted({ view: { finding, reason, until } }: { readonly view: AcceptedView }) {
  const styles = useStyles();
  const { findings, shell } = useWords();
  const { today } = usePane();
  const said = useSaid();
  return (
    <div className={styles.accepted}>
      <FindingPlace finding={finding} />
      <Text size={200} className={styles.text}>
        {said(finding.sentence)}
      </Text>
      <Text size={200} className={styles.text}>
        {findings.rest.reason(reason, shell.day(until, today))}
      </Text>
    </div>
  );
}

function FindingPlace({ finding }: { readonly finding: FindingView }) {
  const styles = useStyles();
  const { goTo } = usePane();
  const words = useWords().findings.finding;
  const where = usePlaceText()(finding);
  const place = leadsTo(finding);
  if (place === null) return <Text size={200}>{where}</Text>;
  return (
    <Link as="button" className={styles.place} aria-label={words.goTo(where)} onClick={() => goTo(place)}>
      {where}
    </Link>
  );
}

const useStyles = makeStyles({
  accepted: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  text: { overflowWrap: "anywhere" },
  place: { fontSize: tokens.fontSizeBase200 },
});
