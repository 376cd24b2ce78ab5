import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { FIGURE_DEFINITIONS } from "../../core/show/sheets/figureDefinitions";
import { useWords } from "../words/words";

/** What every figure means, in the words of the sheet 统计规则. */
export function FigureDefinitions() {
  const styles = useStyles();
  const { definitions: words } = useWords().help;
  return (
    <>
      <Text size={200} block>
        {`${words.source}${words.chineseOnly}`}
      </Text>
      <dl className={styles.list} lang="zh-CN">
        {FIGURE_DEFINITIONS.map(({ name, meaning }) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, display: "grid", gap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});
