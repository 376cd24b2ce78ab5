import { Button, Text } from "@fluentui/react-components";
import type { SettingChange, SettingsView } from "../../assistant/views/settingsView";
import { AskDialog, AskList } from "../parts/AskDialog";
import { useSettingsWords } from "./useSettingsWords";

/** What is about to be written, and how it reads. */
export interface Writing {
  /** The sheet it goes into; null where missing sheets are made. */
  readonly sheet: "名录" | "考核设置" | null;
  readonly changes: readonly SettingChange[];
  readonly lines: readonly string[];
}

export const SETTINGS_SHEETS = [
  "名录",
  "考核设置",
  "加减分",
  "例外",
  "专业镇认定",
] as const satisfies SettingsView["sheets"];

interface ConfirmWriteProps {
  readonly writing: Writing;
  readonly sheets: SettingsView["sheets"];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Shows which sheet gets what before anything is written. */
export function ConfirmWrite({ writing: { sheet, lines }, sheets, onConfirm, onClose }: ConfirmWriteProps) {
  const { confirm: words } = useSettingsWords();
  const missing = SETTINGS_SHEETS.filter((name) => !sheets.includes(name));
  return (
    <AskDialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button appearance="primary" onClick={onConfirm}>
            {words.write}
          </Button>
        </>
      }
    >
      <Text>{sheet === null ? words.newSheets(missing) : words.intoSheet(sheet, !sheets.includes(sheet))}</Text>
      {lines.length > 0 && (
        <AskList>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </AskList>
      )}
      <Text size={200}>{words.after}</Text>
    </AskDialog>
  );
}
