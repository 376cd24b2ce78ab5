import { useId, useState } from "react";
import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../parts/pane";
import { useWords } from "../words/words";
import { useTemplateWords } from "./useTemplateWords";

/** 新建标准台账: the standard ledgers, blank, into an open workbook or as a file of their own. */
export function NewLedgers() {
  const styles = useStyles();
  const headingId = useId();
  const { shell, takeAway, page } = useWords();
  const { ledgers: words } = useTemplateWords();
  const { assistant, busy, run, saveFiles } = usePane();
  const state = usePaneState();
  const [chosen, setChosen] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const { files } = state;
  const file = files.find((one) => one === chosen) ?? files[0];
  const whyNot = busy ? shell.head.busy : undefined;

  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <Text as="h2" id={headingId} weight="semibold" className={styles.heading}>
        {words.title}
      </Text>
      <Text size={200} className={styles.quiet}>
        {words.purpose}
      </Text>
      {files.length > 1 && (
        <Field label={words.into}>
          <Select value={file} onChange={(_, { value }) => setChosen(value)}>
            {files.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.line}>
        {file !== undefined && (
          <Button
            size="small"
            disabledFocusable={whyNot !== undefined}
            title={whyNot}
            onClick={() => run(() => assistant.addLedgers(file))}
          >
            {words.add}
          </Button>
        )}
        {saveFiles !== null && (
          <Button
            size="small"
            onClick={() =>
              run(async () => {
                setSaved(await saveFiles([await assistant.ledgerFile(page.blankFile)], page.blankFile));
              })
            }
          >
            {words.file}
          </Button>
        )}
        <Text size={200} role="status">
          {saved === null ? "" : takeAway.saved(saved)}
        </Text>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});
