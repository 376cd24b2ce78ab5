import { useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words/words";

const STEP = 30;

interface MoreListProps<T> {
  readonly items: readonly T[];
  readonly draw: (item: T) => ReactNode;
}

/** A plain list that shows some thirty more each time it is asked. */
export function MoreList<T>({ items, draw }: MoreListProps<T>) {
  const styles = useStyles();
  const { rest } = useWords().findings;
  const [most, setMost] = useState(STEP);
  const left = items.length - most;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, most).map((item, index) => (
          <li key={index}>{draw(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setMost(most + STEP)}>
          {rest.more(Math.min(STEP, left))}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
  },
});
