import { useState } from "react";
import { Button, Checkbox, Input, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { AskedUnit, TemplatesQuery, TemplatesView } from "../../assistant/views/templatesView";
import { foldedText, holdsAll, searchedWords } from "../../assistant/views/searched";
import { useTableStyles } from "../figures/useTableStyles";
import { usePane } from "../parts/pane";
import { useWords } from "../words/words";
import { useTemplateWords } from "./useTemplateWords";

interface UnitChoiceProps {
  readonly view: TemplatesView;
  readonly order: TemplatesQuery;
  /** No day, or none that can be asked for. */
  readonly isDueWrong: boolean;
}

/** The units that have something to fill in: how much, against last month, whom templates are made for, and the making. */
export function UnitChoice({ view, order, isDueWrong }: UnitChoiceProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { shell, takeAway } = useWords();
  const { out: words } = useTemplateWords();
  const { assistant, busy, run, saveFiles } = usePane();
  const [text, setText] = useState("");
  /** Everybody but these: whoever comes in later is chosen too. */
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState<string | null>(null);

  const { units } = view;
  if (units.length === 0) return <Text>{words.nobody(view.month)}</Text>;
  const searched = searchedWords(text);
  const shown = units.filter(({ unit }) => holdsAll(foldedText(unit), searched));
  const chosen = units.filter(({ unit }) => !leftOut.has(unit));
  const chosenShown = shown.filter(({ unit }) => !leftOut.has(unit)).length;
  const whyNot = busy ? shell.head.busy : isDueWrong ? words.due : undefined;

  const choose = (some: readonly AskedUnit[], isChosen: boolean): void => {
    const next = new Set(leftOut);
    for (const { unit } of some) {
      if (isChosen) next.delete(unit);
      else next.add(unit);
    }
    setLeftOut(next);
  };
  const make = (some: readonly AskedUnit[]): void => {
    if (saveFiles === null) return;
    setSaved(null);
    run(async () => {
      const files = await assistant.makeTemplates({ ...order, units: some.map(({ unit }) => unit) });
      setSaved(await saveFiles(files, words.archive(view.month)));
    });
  };

  return (
    <>
      <Input
        size="small"
        value={text}
        placeholder={words.find}
        aria-label={words.find}
        contentBefore={<Search16Regular />}
        className={styles.search}
        input={{ className: styles.input }}
        onChange={(_, { value }) => setText(value)}
      />
      {shown.length === 0 ? (
        <Text>{words.notFound}</Text>
      ) : (
        <table className={mergeClasses(table.table, styles.table)}>
          <caption className={table.unseen}>{words.caption(view.month)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  className={styles.check}
                  label={words.all(shown.length)}
                  checked={chosenShown === shown.length ? true : chosenShown === 0 ? false : "mixed"}
                  onChange={(_, { checked }) => choose(shown, checked === true)}
                />
              </th>
              <th scope="col" className={table.number}>
                {words.asked}
              </th>
              <th scope="col" className={table.number}>
                {words.cells}
              </th>
              <th scope="col" className={table.number}>
                {words.cellsThen}
              </th>
              {saveFiles !== null && <td />}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.unit}>
                <th scope="row" className={styles.unit}>
                  <Checkbox
                    className={styles.check}
                    label={one.unit}
                    checked={!leftOut.has(one.unit)}
                    onChange={(_, { checked }) => choose([one], checked === true)}
                  />
                </th>
                <td className={table.number}>{shell.number(one.rows)}</td>
                <td className={table.number}>{shell.number(one.cells)}</td>
                <td className={table.number}>
                  {one.cellsLastMonth === null ? words.unknown : shell.number(one.cellsLastMonth)}
                </td>
                {saveFiles !== null && (
                  <td className={styles.action}>
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={words.makeOneOf(one.unit)}
                      disabledFocusable={whyNot !== undefined}
                      title={whyNot}
                      onClick={() => make([one])}
                    >
                      {words.makeOne}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total(chosen.length)}</th>
              <td className={table.number}>{shell.number(sum(chosen, ({ rows }) => rows))}</td>
              <td className={table.number}>{shell.number(sum(chosen, ({ cells }) => cells))}</td>
              <td className={table.number}>{cellsThen(chosen)}</td>
              {saveFiles !== null && <td />}
            </tr>
          </tfoot>
        </table>
      )}
      <Text size={200} role="status" className={mergeClasses(text.trim() === "" && table.unseen)}>
        {text.trim() === "" ? "" : words.found(shown.length, units.length)}
      </Text>
      {saveFiles === null ? (
        <Text>{words.elsewhere}</Text>
      ) : (
        <div className={styles.line}>
          <Button
            appearance="primary"
            disabledFocusable={whyNot !== undefined || chosen.length === 0}
            title={whyNot ?? (chosen.length === 0 ? words.noneChosen : undefined)}
            onClick={() => make(chosen)}
          >
            {words.make(chosen.length)}
          </Button>
          <Text size={200} role="status">
            {saved === null ? "" : takeAway.saved(saved)}
          </Text>
        </div>
      )}
    </>
  );

  /** Only what is known of all can be added up. */
  function cellsThen(some: readonly AskedUnit[]): string {
    const isKnown = some.every(({ cellsLastMonth }) => cellsLastMonth !== null);
    return isKnown ? shell.number(sum(some, ({ cellsLastMonth }) => cellsLastMonth ?? 0)) : words.unknown;
  }
}

function sum(units: readonly AskedUnit[], of: (unit: AskedUnit) => number): number {
  return units.reduce((total, unit) => total + of(unit), 0);
}

const useStyles = makeStyles({
  table: { "& tbody tr > *": { verticalAlign: "middle" } },
  search: { width: "100%", minWidth: 0 },
  input: { minWidth: 0 },
  check: {
    minWidth: 0,
    "& label": { overflowWrap: "anywhere", whiteSpace: "normal", fontSize: "inherit", fontWeight: "inherit" },
  },
  unit: { minWidth: 0 },
  action: { ":nth-child(n)": { textAlign: "right", padding: 0 } },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});
