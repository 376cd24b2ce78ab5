import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { ReturnedChange, ReturnedUnit, UnitStanding } from "../../assistant/views/collectionView";
import { useAnswer } from "../figures/useAnswer";
import { MoreList } from "../findings/MoreList";
import { Fold } from "../parts/Fold";
import { usePane } from "../parts/pane";
import { DecisionItem } from "./DecisionItem";
import { ReturnedPlaceLink } from "./ReturnedPlaceLink";
import { useCollectWords } from "./useCollectWords";

const STANDINGS: readonly UnitStanding[] = ["to-decide", "changed", "unchanged", "taken"];

interface ReturnedUnitsProps {
  readonly units: readonly ReturnedUnit[];
  readonly month: string;
  readonly version: string;
}

/** Units that answered, what is to be decided first; each opens what it returned. */
export function ReturnedUnits({ units, month, version }: ReturnedUnitsProps) {
  const styles = useStyles();
  const words = useCollectWords();
  if (units.length === 0) return null;
  const sorted = STANDINGS.flatMap((standing) => units.filter((unit) => unit.standing === standing));
  return (
    <div>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {words.units(month)}
      </Text>
      <ul className={styles.list}>
        {sorted.map((unit) => (
          // By name: what was opened stays open when its unit moves up or down.
          <li key={unit.name}>
            <Unit unit={unit} version={version} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Unit({ unit, version }: { readonly unit: ReturnedUnit; readonly version: string }) {
  const words = useCollectWords();
  const { name, isUnknown, standing, changes, decisions } = unit;
  const title = [
    isUnknown ? words.from(name) : name,
    words.standing[standing],
    ...(changes + decisions > 0 ? [words.counts(changes, decisions)] : []),
  ].join(" · ");
  if (changes + decisions === 0) return <Text size={200}>{title}</Text>;
  return (
    <Fold level={3} look="card" title={title}>
      <Returned unit={name} version={version} />
    </Fold>
  );
}

function Returned({ unit, version }: { readonly unit: string; readonly version: string }) {
  const styles = useStyles();
  const words = useCollectWords();
  const { assistant, today } = usePane();
  const { answer, isLoading } = useAnswer(`returns ${version} ${unit}`, () => assistant.returnsOf(unit, today));
  if (answer === null) return <Spinner size="tiny" label={words.loading} />;
  return (
    <div aria-busy={isLoading} className={styles.returned}>
      {answer.decisions.length > 0 && (
        <MoreList
          items={answer.decisions}
          draw={(decision) => (
            <DecisionItem
              key={decision.id ?? `${decision.kind ?? ""} ${decision.place?.sheet ?? ""} ${decision.place?.cell ?? ""}`}
              decision={decision}
              isLoading={isLoading}
            />
          )}
        />
      )}
      {answer.changes.length > 0 && <MoreList items={answer.changes} draw={(change) => <Change change={change} />} />}
    </div>
  );
}

function Change({ change: { place, matter, heading, before, after, isDone } }: { readonly change: ReturnedChange }) {
  const styles = useStyles();
  const words = useCollectWords();
  return (
    <div className={styles.change}>
      <ReturnedPlaceLink place={place} matter={matter} />
      <Text size={200}>{words.pair(heading, words.change(before, after))}</Text>
      {isDone && (
        <Text size={100} className={styles.quiet}>
          {words.isDone}
        </Text>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  returned: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  change: { display: "flex", flexDirection: "column", alignItems: "flex-start", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});
