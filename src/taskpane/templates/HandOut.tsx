import { useId, useState } from "react";
import { Field, makeStyles, Select, Spinner, Text, tokens } from "@fluentui/react-components";
import type { TemplatesView } from "../../assistant/views/templatesView";
import type { RowsWanted } from "../../core/show/handout/askedRows";
import { useAnswer } from "../figures/useAnswer";
import { DayField } from "../parts/DayField";
import { usePane } from "../parts/pane";
import type { TabProps } from "../tabProps";
import { UnassignedRows } from "./UnassignedRows";
import { UnitChoice } from "./UnitChoice";
import { useTemplateWords } from "./useTemplateWords";

const ROWS: readonly RowsWanted[] = ["lead", "all"];

/** 下发: whom templates are made for, until when they are to be back, and what they ask for. */
export function HandOut({ state, onGoTo }: TabProps) {
  const styles = useStyles();
  const headingId = useId();
  const { out: words } = useTemplateWords();
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <Text as="h2" id={headingId} weight="semibold" className={styles.heading}>
        {words.title}
      </Text>
      <Text size={200} className={styles.quiet}>
        {words.purpose}
      </Text>
      {state.check === null ? <Text>{words.before}</Text> : <Asked onGoTo={onGoTo} />}
    </section>
  );
}

function Asked({ onGoTo }: Pick<TabProps, "onGoTo">) {
  const styles = useStyles();
  const { assistant } = usePane();
  const { out: words } = useTemplateWords();
  const [rows, setRows] = useState<RowsWanted>("lead");
  /** Null: the usual day; empty while it is being typed. */
  const [due, setDue] = useState<string | null>(null);
  const wanted = due === "" ? null : due;
  const { answer: view } = useAnswer(`templates ${rows} ${wanted ?? ""}`, () =>
    assistant.templates({ rows, due: wanted }),
  );
  if (view === null) return <Spinner size="tiny" label={words.loading} />;
  const whyNot = dueTrouble(view);
  return (
    <>
      <div className={styles.choices}>
        <DayField
          label={words.due}
          day={due ?? view.due}
          onDay={setDue}
          hint={words.dueHint}
          trouble={whyNot ?? (view.isShort ? words.short : null)}
        />
        <Field label={words.rowsLabel} hint={words.rowsHint[rows]}>
          <Select
            value={rows}
            onChange={(_, { value }) => {
              const chosen = ROWS.find((one) => one === value);
              if (chosen !== undefined) setRows(chosen);
            }}
          >
            {ROWS.map((one) => (
              <option key={one} value={one}>
                {words.rows[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <UnitChoice view={view} order={{ rows, due: wanted }} isDueWrong={due === "" || view.isDueTooEarly} />
      <UnassignedRows rows={view.unassigned} onGoTo={onGoTo} />
    </>
  );

  function dueTrouble({ isDueTooEarly, asOf }: TemplatesView): string | null {
    return isDueTooEarly ? words.dueTooEarly(asOf) : null;
  }
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 200px), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});
