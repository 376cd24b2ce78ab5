import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { FIGURE_DEFINITIONS } from "../../core/show/sheets/figureDefinitions";
import { figureDefinitionsEn } from "../words/figureDefinitionsEn";
import { useWords } from "../words/words";

/** What every figure means, as the sheet 统计规则 says it. */
export function FigureDefinitions() {
  const styles = useStyles();
  const { language, help } = useWords();
  return (
    <>
      <Text size={200} block>
        {help.definitions.source}
      </Text>
      <dl className={styles.list}>
        {FIGURE_DEFINITIONS.map((one) => (language === "en" ? figureDefinitionsEn[one.name] : one)).map(
          ({ name, meaning }) => (
            <div key={name}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, display: "grid", gap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});
