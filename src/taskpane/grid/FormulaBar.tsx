import { type KeyboardEvent, type RefObject } from "react";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../words/words";
import { ZOOMS } from "./zoomed";

/** Where people go on after they have typed. */
export type Onward = "down" | "up" | "right" | "left" | "stay";

interface FormulaBarProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** `H12`. */
  readonly address: string;
  /** What is being typed, or what the cell holds, whole. */
  readonly text: string;
  /** Why nothing can be typed; null where it can. */
  readonly readOnly: string | null;
  readonly isEditing: boolean;
  /** Per cent. */
  readonly zoom: number;
  readonly onZoom: (percent: number) => void;
  readonly onText: (text: string) => void;
  readonly onCommit: (onward: Onward) => void;
  readonly onCancel: () => void;
}

/** The cell in whole: its address, all of its text, and where it is typed into. Enter and Tab write, Esc leaves it as it was. */
export function FormulaBar({
  field,
  address,
  text,
  readOnly,
  isEditing,
  zoom,
  onZoom,
  onText,
  onCommit,
  onCancel,
}: FormulaBarProps) {
  const styles = useStyles();
  const { page } = useWords();

  function onKeyDown(event: KeyboardEvent) {
    // While characters are being composed the keys are the input method's.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      const { selectionStart, selectionEnd } = event.currentTarget as HTMLTextAreaElement;
      onText(`${text.slice(0, selectionStart)}\n${text.slice(selectionEnd)}`);
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onCommit(event.shiftKey ? "up" : "down");
    } else if (event.key === "Tab" && isEditing) {
      event.preventDefault();
      onCommit(event.shiftKey ? "left" : "right");
    }
  }
  return (
    <div className={styles.bar}>
      <Text size={200} weight="semibold" className={styles.address}>
        {address}
      </Text>
      <div className={styles.room}>
        <div aria-hidden="true" className={styles.lines}>
          {`${text}\u200b`}
        </div>
        <textarea
          ref={field}
          className={styles.field}
          rows={1}
          value={text}
          readOnly={readOnly !== null}
          title={readOnly ?? undefined}
          aria-label={page.formulaBar(address)}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onText(target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => isEditing && onCommit("stay")}
        />
      </div>
      <select
        className={styles.zoom}
        aria-label={page.zoom}
        title={page.zoom}
        value={zoom}
        onChange={({ target }) => onZoom(Number(target.value))}
      >
        {ZOOMS.map((percent) => (
          <option key={percent} value={percent}>
            {`${percent}%`}
          </option>
        ))}
      </select>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: { flexShrink: 0, minWidth: "44px", padding: `${tokens.spacingVerticalXXS} 0` },
  zoom: {
    flexShrink: 0,
    height: "22px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
  },
  // The field is as high as its text, up to a few lines: the same text lies behind it and stretches the place of both.
  room: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", flexGrow: 1, minWidth: 0 },
  lines: {
    visibility: "hidden",
    gridArea: "1 / 1",
    boxSizing: "border-box",
    maxHeight: "72px",
    overflow: "hidden",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: "1px solid transparent",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  field: {
    gridArea: "1 / 1",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "22px",
    maxHeight: "72px",
    resize: "none",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    ":read-only": { backgroundColor: tokens.colorNeutralBackground3 },
  },
});
