import { LEDGER_KINDS, ledgerDefinitions } from "../../core/terms/ledgerKind";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../words/words";

/** Which columns each ledger has, required ones first (SPEC §4). */
export function LedgerColumns() {
  const styles = useStyles();
  const { help, shell } = useWords();
  const words = help.columns;
  return (
    <>
      <Text size={200} block>
        {words.sentence}
      </Text>
      <dl className={styles.list}>
        {LEDGER_KINDS.map((kind) => {
          const { required, others } = columnsOf(kind, words.or);
          return (
            <div key={kind}>
              <dt className={styles.kind}>{shell.kinds[kind]}</dt>
              <dd className={styles.columns}>{words.required(words.join(required))}</dd>
              <dd className={styles.columns}>{words.others(words.join(others))}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** Headings, not keys: 完成状态或完成率 where one of them is enough. */
function columnsOf(kind: (typeof LEDGER_KINDS)[number], or: string) {
  const { columns, required } = ledgerDefinitions[kind];
  const labelOf = new Map(Object.entries(columns).map(([key, { label }]) => [key, label]));
  const isRequired = new Set<string>(required.flat());
  return {
    required: required.map((choices) => choices.map((key) => labelOf.get(key) ?? key).join(or)),
    others: [...labelOf].filter(([key]) => !isRequired.has(key)).map(([, label]) => label),
  };
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, display: "grid", gap: tokens.spacingVerticalS },
  kind: { fontWeight: tokens.fontWeightSemibold },
  columns: { margin: 0 },
});
