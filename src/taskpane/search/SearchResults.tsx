import { useEffect, useState, type ReactNode } from "react";
import { Button, Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useAnswer } from "../figures/useAnswer";
import { useRowPlace } from "../figures/useRowPlace";
import { leadsTo } from "../findings/findingKeys";
import { NO_FILTER } from "../findings/filters";
import { useListKeys } from "../findings/useListKeys";
import { usePlaceText } from "../findings/usePlaceText";
import { usePane, usePaneCells, usePaneState } from "../parts/pane";
import { useSaid, useWords } from "../words/words";
import { SEARCH_RESULTS_ID } from "./searchResultsId";
import { useCells } from "./useCells";
import { useSettled } from "./useSettled";

/** Rows and cells shown at once, and so many more each time. */
const STEP = 50;

interface SearchResultsProps {
  readonly text: string;
  /** Back to the box. */
  readonly onBack: () => void;
}

/** What was found: findings, rows of ledgers and, on the page, cells of every sheet; each leads to its place. */
export function SearchResults({ text, onBack }: SearchResultsProps) {
  const settled = useSettled(text);
  return <Results key={settled} text={settled} isTyping={settled !== text} onBack={onBack} />;
}

interface ResultsProps extends SearchResultsProps {
  readonly isTyping: boolean;
}

function Results({ text, isTyping, onBack }: ResultsProps) {
  const styles = useStyles();
  const { assistant, goTo, say, show } = usePane();
  const cellSearch = usePaneCells();
  const state = usePaneState();
  const { search: words, figures, findings: findingsWords, language } = useWords();
  const said = useSaid();
  const placeOf = usePlaceText();
  const rowPlace = useRowPlace();
  const list = useListKeys();
  const [most, setMost] = useState(STEP);
  const query = { text, language: language === "en" ? "en" : "zh", count: most } as const;
  const { answer } = useAnswer(`search ${JSON.stringify(query)}`, () => assistant.search(query));
  const cells = useCells(text, most);
  const isSearching = isTyping || answer === null || cells.isLoading;

  const found = answer === null || cells.isLoading ? null : words.found(answer, cells.found, state.check !== null);
  useEffect(() => {
    if (found !== null && !isTyping) say(found);
  }, [found, isTyping, say]);

  return (
    // Only takes Esc on its way up from the links within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={list}
      id={SEARCH_RESULTS_ID}
      className={styles.results}
      aria-busy={isSearching}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onBack();
      }}
    >
      {found === null ? <Spinner size="tiny" label={words.searching} /> : <Text size={200}>{found}</Text>}
      {answer !== null && answer.findings.count > 0 && (
        <Group title={words.findings(answer.findings.count)}>
          {answer.findings.first.map((finding) => {
            const place = leadsTo(finding);
            const where = placeOf(finding);
            return (
              <Item key={`${finding.key.check} ${finding.key.place}`}>
                {place === null ? (
                  <Text weight="semibold">{where}</Text>
                ) : (
                  <Link as="button" aria-label={findingsWords.finding.goTo(where)} onClick={() => goTo(place)}>
                    {where}
                  </Link>
                )}
                <Text size={200}>{said(finding.sentence)}</Text>
              </Item>
            );
          })}
          <li>
            <Button
              size="small"
              onClick={() => show({ tab: "findings", filter: { ...NO_FILTER, text, language: query.language } })}
            >
              {words.showFindings(answer.findings.count)}
            </Button>
          </li>
        </Group>
      )}
      {answer !== null && answer.rows.count > 0 && (
        <Group title={words.rows(answer.rows.count)}>
          {answer.rows.first.map((row) => {
            const matter = row.matter === "" ? figures.rows.nameless(row.ledger) : row.matter;
            const place = rowPlace(row);
            return (
              <Item key={`${row.file}\n${row.sheet}\n${row.row}`}>
                <Link as="button" aria-label={figures.rows.goTo(matter, place)} onClick={() => goTo(row)}>
                  {matter}
                </Link>
                <Text size={200} className={styles.quiet}>
                  {row.found === null ? place : words.inCell(place, row.found.heading, row.found.text)}
                </Text>
              </Item>
            );
          })}
        </Group>
      )}
      {cellSearch !== null && cells.found !== null && cells.found.count > 0 && (
        <Group title={words.cells(cells.found.count, cells.found.isCut)}>
          {cells.found.first.map((cell) => {
            const place = words.cellPlace(state.files.length > 1 ? cell.file : null, cell.sheet, cell.cell);
            return (
              <Item key={`${cell.file}\n${cell.tab}\n${cell.cell}`}>
                <Link as="button" aria-label={findingsWords.finding.goTo(place)} onClick={() => cellSearch.goTo(cell)}>
                  {place}
                </Link>
                <Text size={200} className={styles.quiet}>
                  {cell.text}
                </Text>
              </Item>
            );
          })}
        </Group>
      )}
      {(answer?.rows.count ?? 0) > most || (cells.found?.count ?? 0) > most ? (
        <div>
          <Button size="small" onClick={() => setMost(most + STEP)}>
            {words.more}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

function Item({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.item} data-finding="">
      {children}
    </li>
  );
}

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "& button": { textAlign: "left" },
  },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: "pre-line" },
});
