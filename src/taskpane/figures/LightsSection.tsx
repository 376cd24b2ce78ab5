import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../../assistant/assistant";
import { Fold } from "../parts/Fold";
import { usePane } from "../parts/pane";
import { useWords } from "../words/words";
import { useOpenRows } from "./openRows";
import { RowItem } from "./RowItem";
import { useAnswer } from "./useAnswer";

/** Rows of a light that are shown before all are asked for. */
const FIRST = 3;

interface LightsSectionProps {
  readonly asOf: string;
  readonly onGoTo: (place: Place) => void;
}

/** Red and yellow rows, each with its reason. */
export function LightsSection(props: LightsSectionProps) {
  const { others } = useWords().figures;
  return (
    <Fold level={2} title={others.lights.title}>
      <LightRows figure="light-red" {...props} />
      <LightRows figure="light-yellow" {...props} />
    </Fold>
  );
}

function LightRows({ figure, asOf, onGoTo }: LightsSectionProps & { readonly figure: "light-red" | "light-yellow" }) {
  const styles = useStyles();
  const { assistant } = usePane();
  const open = useOpenRows();
  const { figures } = useWords();
  const { completion, others, rows: words } = figures;
  const group = { by: "total" } as const;
  const { answer } = useAnswer(`first of ${figure}`, () => assistant.rows({ group, figure, from: 0, count: FIRST }));
  const { name } = completion.figures[figure];
  if (answer === null) return null;

  return (
    <section className={styles.light}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {completion.count(name, answer.count)}
      </Text>
      {answer.count === 0 && <Text size={200}>{others.lights.none(name)}</Text>}
      <ul className={styles.list}>
        {answer.rows.map((row) => (
          <li key={`${row.file}\n${row.sheet}\n${row.row}`}>
            <RowItem row={row} asOf={asOf} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {answer.count > answer.rows.length && (
        <Button size="small" onClick={() => open({ group, groupName: completion.total, figure })}>
          {words.showAll(answer.count)}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  light: { paddingBottom: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
