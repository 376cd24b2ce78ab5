import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../../assistant/assistant";
import type { ExceptionView } from "../../assistant/views/settingsView";
import { useTableStyles } from "../figures/useTableStyles";
import { Fold } from "../parts/Fold";
import { useSaid, useWords } from "../words/words";
import { useSettingsWords } from "./useSettingsWords";

interface ExceptionsSectionProps {
  readonly exceptions: readonly ExceptionView[];
  /** ISO: its year is left out of days. */
  readonly asOf: string;
  readonly onGoTo: (place: Place) => void;
}

/** What was accepted, where, why and until when. */
export function ExceptionsSection({ exceptions, asOf, onGoTo }: ExceptionsSectionProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { findings, shell } = useWords();
  const said = useSaid();
  const words = useSettingsWords().exceptions;
  return (
    <Fold level={2} title={words.title(exceptions.length)}>
      {exceptions.length === 0 ? (
        <Text size={200}>{words.none}</Text>
      ) : (
        <div className={styles.section}>
          <table className={table.table}>
            <caption className={table.unseen}>{words.caption}</caption>
            <thead>
              <tr>
                {words.headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {exceptions.map(({ title, file, sheet, cell, reason, until }, index) => (
                <tr key={index}>
                  <th scope="row">{said(title)}</th>
                  <td>{goToLink(file, sheet, cell)}</td>
                  <td>{findings.rest.reason(reason, shell.day(until, asOf))}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Text size={200} className={styles.quiet}>
            {words.how}
          </Text>
        </div>
      )}
    </Fold>
  );

  function goToLink(file: string, sheet: string | null, cell: string | null) {
    if (sheet === null) return words.wholeWorkbook;
    if (cell === null) return sheet;
    return (
      <Link as="button" type="button" className={styles.link} onClick={() => onGoTo({ file, sheet, cell })}>
        {`${sheet} ${cell}`}
      </Link>
    );
  }
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  link: { textAlign: "left", minHeight: tokens.spacingVerticalXXL },
  quiet: { color: tokens.colorNeutralForeground2 },
});
