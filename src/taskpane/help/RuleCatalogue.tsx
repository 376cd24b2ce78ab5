import { useState } from "react";
import { Field, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import type { AnyRule } from "../../core/judge/parts/rule";
import { Fold } from "../parts/Fold";
import { SeverityMark } from "../parts/SeverityMark";
import { useWords } from "../words/words";
import { rulesFor, wordsOf } from "./rulesFor";

/** Every rule: what it looks for, why, an example and the remedy; searchable. */
export function RuleCatalogue() {
  const styles = useStyles();
  const { help, language } = useWords();
  const words = help.rules;
  const [wanted, setWanted] = useState("");
  const rules = rulesFor(wanted, language);

  return (
    <div className={styles.catalogue}>
      <Field label={words.search} hint={words.searchHint} size="small">
        <SearchBox value={wanted} onChange={(_, { value }) => setWanted(value)} />
      </Field>
      <Text size={200} role="status">
        {words.found(rules.length)}
      </Text>
      <div>
        {rules.map((rule) => (
          <Fold
            key={rule.id}
            level={3}
            title={
              <span className={styles.title}>
                <SeverityMark severity={rule.severity} />
                <span>{wordsOf(rule, language).title}</span>
              </span>
            }
          >
            <RulePage rule={rule} />
          </Fold>
        ))}
      </div>
    </div>
  );
}

function RulePage({ rule }: { readonly rule: AnyRule }) {
  const styles = useStyles();
  const { help, shell, language } = useWords();
  const words = help.rules;
  const { what, why, example, remedy, cure } = wordsOf(rule, language);
  const lines: readonly (readonly [string, string])[] = [
    [words.what, what],
    [words.why, why],
    [words.example, example],
    [words.remedy, remedy],
    ...(cure === undefined ? [] : [[words.cure, cure] as const]),
    [words.id, `${rule.id} · ${shell.summary.severities[rule.severity]}`],
  ];
  return (
    <dl className={styles.page}>
      {lines.map(([name, text]) => (
        <div key={name} className={styles.line}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  catalogue: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  page: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  name: { flexShrink: 0, minWidth: "4em", color: tokens.colorNeutralForeground2 },
  text: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});
