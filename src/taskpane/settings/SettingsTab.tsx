import { useState } from "react";
import { makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from "@fluentui/react-components";
import type { SettingChange } from "../../assistant/views/settingsView";
import { useAnswer } from "../figures/useAnswer";
import { usePane } from "../parts/pane";
import type { TabProps } from "../tabProps";
import { ConfirmWrite, type Writing } from "./ConfirmWrite";
import { ExceptionsSection } from "./ExceptionsSection";
import { NamesSection } from "./NamesSection";
import { ScoringSection } from "./ScoringSection";
import { SheetsSection } from "./SheetsSection";
import { useSettingsWords } from "./useSettingsWords";

/** What the workbook's own settings sheets say, and changing them; nothing is written before it has been shown and confirmed. */
export function SettingsTab({ assistant, state, onGoTo }: TabProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = useSettingsWords();
  const { answer: settings } = useAnswer("settings", () => assistant.settings());
  const [writing, setWriting] = useState<Writing | null>(null);

  if (state.check === null) return <Text>{words.beforeCheck}</Text>;
  if (settings === null) return <Spinner size="tiny" label={words.loading} />;
  const canWrite = settings.writable && !pane.busy;

  function write(changes: readonly SettingChange[]) {
    setWriting(null);
    pane.run(() => assistant.changeSettings(changes));
  }
  return (
    <div className={styles.tab}>
      {!settings.writable && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.notWritable(settings.book ?? "")}</MessageBarBody>
        </MessageBar>
      )}
      {state.files.length > 1 && settings.book !== null && settings.writable && (
        <Text size={200}>{words.book(settings.book)}</Text>
      )}
      <NamesSection names={settings.unknownNames} canWrite={canWrite} onWrite={setWriting} />
      <ScoringSection
        // What was typed belongs to the values it was typed over.
        key={JSON.stringify(settings.scoring)}
        items={settings.scoring}
        canWrite={canWrite}
        onWrite={setWriting}
      />
      <ExceptionsSection exceptions={settings.exceptions} asOf={state.check.asOf} onGoTo={onGoTo} />
      <SheetsSection sheets={settings.sheets} canWrite={canWrite} onWrite={setWriting} />
      {writing !== null && (
        <ConfirmWrite
          writing={writing}
          sheets={settings.sheets}
          onConfirm={() => write(writing.changes)}
          onClose={() => setWriting(null)}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
