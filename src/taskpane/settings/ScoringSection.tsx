import { useState } from "react";
import { Button, Field, Input, makeStyles, Text, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import type { ScoringItemView } from "../../assistant/views/settingsView";
import { amountText } from "../../core/values/figureText";
import { Fold } from "../parts/Fold";
import { SeverityMark } from "../parts/SeverityMark";
import { useSaid } from "../words/words";
import type { Writing } from "./ConfirmWrite";
import { changedItems, conflictOf, isTaken, type ScoringEdits } from "./scoringEdits";
import { useSettingsWords } from "./useSettingsWords";

interface ScoringSectionProps {
  readonly items: readonly ScoringItemView[];
  readonly canWrite: boolean;
  readonly onWrite: (writing: Writing) => void;
}

/** Weights, thresholds and limits with their defaults; edited together, written once. */
export function ScoringSection({ items, canWrite, onWrite }: ScoringSectionProps) {
  const styles = useStyles();
  const settings = useSettingsWords();
  const words = settings.scoring;
  const [edits, setEdits] = useState<ScoringEdits>({});
  const restoreFocus = useRestoreFocusTarget();
  const changed = changedItems(items, edits);
  const wrong = changed.filter(({ name }) => !isTaken(name, edits[name] ?? ""));
  const conflict = changed.length === 0 ? null : conflictOf(items, edits);
  const canSave = canWrite && changed.length > 0 && wrong.length === 0 && conflict === null;

  function save() {
    if (!canSave) return;
    const lines = changed.map(({ name, value }) => ({ name, before: value, after: (edits[name] ?? "").trim() }));
    onWrite({
      sheet: "考核设置",
      changes: lines.map(({ name, after }) => ({ kind: "scoring", name, value: after })),
      lines: lines.map(({ name, before, after }) => settings.confirm.change(name, before, after)),
    });
  }
  return (
    <Fold level={2} title={words.title}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Text size={200}>{words.sentence}</Text>
        <div className={styles.items}>
          {items.map((item) => (
            <Item
              key={item.name}
              item={item}
              value={edits[item.name] ?? item.value}
              isWrong={wrong.includes(item)}
              canWrite={canWrite}
              onChange={(value) => setEdits({ ...edits, [item.name]: value })}
            />
          ))}
        </div>
        {conflict !== null && (
          <Text size={200} role="alert" className={styles.conflict}>
            <SeverityMark severity="error" />
            <span>
              {conflict.kind === "weights"
                ? words.conflicts.weights(`${amountText(conflict.sum)}%`)
                : words.conflicts[conflict.kind]}
            </span>
          </Text>
        )}
        <div className={styles.actions}>
          <Button
            {...restoreFocus}
            type="submit"
            size="small"
            appearance="primary"
            disabledFocusable={!canSave}
            title={wrong.length > 0 ? words.rejected : changed.length === 0 ? words.unchanged : undefined}
          >
            {words.save(changed.length)}
          </Button>
          <Button size="small" disabledFocusable={changed.length === 0} onClick={() => setEdits({})}>
            {words.discard}
          </Button>
        </div>
      </form>
    </Fold>
  );
}

interface ItemProps {
  readonly item: ScoringItemView;
  readonly value: string;
  readonly isWrong: boolean;
  readonly canWrite: boolean;
  readonly onChange: (value: string) => void;
}

function Item({ item: { name, defaultValue, wanted }, value, isWrong, canWrite, onChange }: ItemProps) {
  const styles = useStyles();
  const { scoring: words } = useSettingsWords();
  const said = useSaid();
  const isDefault = value.trim() === defaultValue;
  return (
    <div className={styles.item}>
      <Field
        className={styles.field}
        size="small"
        label={name}
        {...(isWrong
          ? { validationMessage: words.wrong(said(wanted)) }
          : { hint: isDefault ? words.wanted(said(wanted)) : words.changed(defaultValue, said(wanted)) })}
      >
        <Input value={value} readOnly={!canWrite} onChange={(_, data) => onChange(data.value)} />
      </Field>
      {!isDefault && canWrite && (
        <Button
          className={styles.reset}
          size="small"
          appearance="subtle"
          icon={<ArrowResetRegular />}
          aria-label={words.reset(name)}
          title={words.reset(name)}
          onClick={() => onChange(defaultValue)}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  items: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(200px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  item: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  // In line with the field, below its label.
  reset: { marginTop: `calc(${tokens.lineHeightBase200} + ${tokens.spacingVerticalXXS})` },
  conflict: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
