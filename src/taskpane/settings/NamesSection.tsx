import { useId, useState } from "react";
import { Button, Label, makeStyles, Select, Text, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { UnknownNameView } from "../../assistant/views/settingsView";
import { MoreList } from "../findings/MoreList";
import { Fold } from "../parts/Fold";
import type { Writing } from "./ConfirmWrite";
import { useSettingsWords } from "./useSettingsWords";

interface NamesSectionProps {
  readonly names: readonly UnknownNameView[];
  readonly canWrite: boolean;
  readonly onWrite: (writing: Writing) => void;
}

/** Names that were not understood: confirmed once, known from then on. */
export function NamesSection({ names, canWrite, onWrite }: NamesSectionProps) {
  const styles = useStyles();
  const { names: words } = useSettingsWords();
  return (
    <Fold level={2} title={words.title(names.length)} open={names.length > 0}>
      <Text size={200} block className={styles.quiet}>
        {names.length === 0 ? words.none : words.sentence}
      </Text>
      <MoreList
        items={names}
        draw={(name) => (
          <UnknownName key={`${name.kind} ${name.written}`} name={name} canWrite={canWrite} onWrite={onWrite} />
        )}
      />
    </Fold>
  );
}

interface UnknownNameProps extends Omit<NamesSectionProps, "names"> {
  readonly name: UnknownNameView;
}

function UnknownName({ name: { kind, written, count, suggestions }, canWrite, onWrite }: UnknownNameProps) {
  const styles = useStyles();
  const id = useId();
  const restoreFocus = useRestoreFocusTarget();
  const settings = useSettingsWords();
  const words = settings.names;
  const [chosen, setChosen] = useState(suggestions[0] ?? "");

  return (
    <div className={styles.name}>
      <Text weight="semibold">{words.written(kind, written, count)}</Text>
      {suggestions.length === 0 ? (
        <Text size={200}>{words.noSuggestions}</Text>
      ) : (
        <div className={styles.choice}>
          <Label size="small" htmlFor={id}>
            {words.choose(written)}
          </Label>
          <Select id={id} size="small" value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {suggestions.map((suggestion) => (
              <option key={suggestion}>{suggestion}</option>
            ))}
          </Select>
          <Button
            {...restoreFocus}
            size="small"
            disabledFocusable={!canWrite}
            onClick={() =>
              onWrite({
                sheet: "名录",
                changes: [{ kind: "alias", of: kind, canonical: chosen, written }],
                lines: [settings.confirm.alias(written, chosen, count)],
              })
            }
          >
            {words.confirm(chosen)}
          </Button>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
