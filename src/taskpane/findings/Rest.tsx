import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckView } from "../../assistant/views/checkView";
import type { AcceptedView, FindingsPage, FindingView, PutRightView } from "../../assistant/views/findingsPage";
import { Fold } from "../parts/Fold";
import { usePane } from "../parts/pane";
import { useSaid, useWords } from "../words/words";
import { leadsTo } from "./findingKeys";
import { MoreList } from "./MoreList";
import { usePlaceText } from "./usePlaceText";

/** What is no trouble: put right since the last check, accepted, checked and in order; and what could not be checked. */
export function Rest({ check, page }: { readonly check: CheckView; readonly page: FindingsPage }) {
  const { rest: words } = useWords().findings;
  const said = useSaid();
  const { putRight, accepted } = page;
  const allPutRight = check.since?.putRight ?? putRight.length;

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
      {check.passed.length > 0 && (
        <Fold level={2} title={words.passed(check.passed.length)}>
          <Text size={200}>{words.passedHint}</Text>
          <MoreList items={check.passed} draw={(title) => <Text size={200}>{said(title)}</Text>} />
        </Fold>
      )}
      {check.notChecked.length > 0 && (
        <Fold level={2} title={words.notChecked(check.notChecked.length)}>
          <Text size={200}>{words.notCheckedHint}</Text>
          <MoreList items={check.notChecked} draw={(title) => <Text size={200}>{said(title)}</Text>} />
        </Fold>
      )}
    </div>
  );
}

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
