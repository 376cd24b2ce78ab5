import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { SettingsView } from "../../assistant/views/settingsView";
import { useTableStyles } from "../figures/useTableStyles";
import { Fold } from "../parts/Fold";
import { SETTINGS_SHEETS, type Writing } from "./ConfirmWrite";
import { useSettingsWords } from "./useSettingsWords";

interface SheetsSectionProps {
  readonly sheets: SettingsView["sheets"];
  readonly canWrite: boolean;
  readonly onWrite: (writing: Writing) => void;
}

/** Which settings sheets the workbook has; the missing ones can be written with the defaults. */
export function SheetsSection({ sheets, canWrite, onWrite }: SheetsSectionProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { sheets: words } = useSettingsWords();
  const restoreFocus = useRestoreFocusTarget();
  const isComplete = SETTINGS_SHEETS.every((sheet) => sheets.includes(sheet));
  return (
    <Fold level={2} title={words.title}>
      <div className={styles.section}>
        <Text size={200}>{words.sentence}</Text>
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
            {SETTINGS_SHEETS.map((sheet) => (
              <tr key={sheet}>
                <th scope="row">{sheet}</th>
                <td>{words.purposes[sheet]}</td>
                <td>{sheets.includes(sheet) ? words.has : words.hasNot}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {isComplete ? (
          <Text size={200}>{words.complete}</Text>
        ) : (
          <div>
            <Button
              {...restoreFocus}
              size="small"
              disabledFocusable={!canWrite}
              onClick={() => onWrite({ sheet: null, changes: [{ kind: "default-sheets" }], lines: [] })}
            >
              {words.write}
            </Button>
          </div>
        )}
      </div>
    </Fold>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
