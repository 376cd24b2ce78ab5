import { memo, useRef, useState } from "react";
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { Calendar16Regular } from "@fluentui/react-icons/svg/calendar";
import { useWords } from "../words/words";
import { readDay } from "./readDay";

interface DayFieldProps {
  readonly label: string;
  /** ISO, or empty. */
  readonly day: string;
  /** The day, ISO; empty while what is typed is no day. */
  readonly onDay: (day: string) => void;
  readonly hint?: string | undefined;
  /** What else is wrong with the day. */
  readonly trouble?: string | null | undefined;
  readonly required?: boolean;
}

/**
 * A day to type or to choose. A text field of our own: the browser's own would show 06/30/2024 wherever Office is not Chinese, and takes
 * no pasted 2024.6.30. Its calendar is borrowed where the browser can open it.
 */
export const DayField = memo(function DayField({ label, day, onDay, hint, trouble, required = false }: DayFieldProps) {
  const styles = useStyles();
  const { shell } = useWords();
  const [typed, setTyped] = useState(day);
  const calendar = useRef<HTMLInputElement>(null);
  const read = readDay(typed);
  // Set from outside (今天, the calendar): what was typed before no longer holds.
  if (day !== "" && read !== day) setTyped(day);
  const wrong = read === null ? shell.head.dayUnreadable : (trouble ?? null);

  return (
    <Field
      label={label}
      required={required}
      {...(wrong === null ? {} : { validationMessage: wrong })}
      {...(hint === undefined ? {} : { hint })}
    >
      <Input
        className={styles.field}
        value={typed}
        placeholder="2024-06-30"
        autoComplete="off"
        inputMode="numeric"
        input={{ className: styles.input }}
        onChange={(_, { value }) => {
          setTyped(value);
          onDay(readDay(value) ?? "");
        }}
        onBlur={() => {
          if (read !== null) setTyped(read);
        }}
        contentAfter={
          canOpenCalendar() ? (
            <span className={styles.calendar}>
              <Button
                appearance="transparent"
                size="small"
                icon={<Calendar16Regular />}
                aria-label={shell.head.calendar(label)}
                onClick={() => calendar.current?.showPicker()}
              />
              <input
                ref={calendar}
                type="date"
                tabIndex={-1}
                aria-hidden="true"
                className={styles.borrowed}
                value={day}
                onChange={({ target }) => onDay(target.value)}
              />
            </span>
          ) : null
        }
      />
    </Field>
  );
});

/** Missing in Safari before 16 and old web views. */
function canOpenCalendar(): boolean {
  return typeof HTMLInputElement !== "undefined" && "showPicker" in HTMLInputElement.prototype;
}

const useStyles = makeStyles({
  field: { width: "100%", minWidth: 0 },
  input: { minWidth: 0, width: "100%", fontVariantNumeric: "tabular-nums" },
  calendar: { position: "relative", display: "inline-flex" },
  // Where the calendar unfolds; itself not to be seen, and never under the pointer.
  borrowed: {
    position: "absolute",
    inset: 0,
    width: "100%",
    opacity: 0,
    pointerEvents: "none",
    border: "none",
    padding: 0,
  },
});
