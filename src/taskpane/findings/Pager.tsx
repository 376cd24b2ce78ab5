import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDoubleLeft16Regular } from "@fluentui/react-icons/svg/chevron-double-left";
import { ChevronDoubleRight16Regular } from "@fluentui/react-icons/svg/chevron-double-right";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useWords } from "../words/words";

interface PagerProps {
  readonly from: number;
  readonly size: number;
  readonly count: number;
  readonly onFrom: (from: number) => void;
}

/** Walks through pages; says which part of how many is shown. Not drawn where one page holds all. */
export function Pager({ from, size, count, onFrom }: PagerProps) {
  const styles = useStyles();
  const { cause: words } = useWords().findings;
  if (count <= size) return null;
  const last = Math.floor((count - 1) / size) * size;
  const isFirst = from === 0;
  const isLast = from >= last;

  return (
    <div className={styles.pager}>
      <Button
        size="small"
        icon={<ChevronDoubleLeft16Regular />}
        aria-label={words.first}
        title={words.first}
        disabledFocusable={isFirst}
        onClick={() => onFrom(0)}
      />
      <Button
        size="small"
        icon={<ChevronLeft16Regular />}
        aria-label={words.previous}
        title={words.previous}
        disabledFocusable={isFirst}
        onClick={() => onFrom(Math.max(0, from - size))}
      />
      <Text size={200} role="status" className={styles.text}>
        {words.page(from + 1, Math.min(from + size, count), count)}
      </Text>
      <Button
        size="small"
        icon={<ChevronRight16Regular />}
        aria-label={words.next}
        title={words.next}
        disabledFocusable={isLast}
        onClick={() => onFrom(Math.min(last, from + size))}
      />
      <Button
        size="small"
        icon={<ChevronDoubleRight16Regular />}
        aria-label={words.last}
        title={words.last}
        disabledFocusable={isLast}
        onClick={() => onFrom(last)}
      />
    </div>
  );
}

const useStyles = makeStyles({
  pager: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  text: { fontVariantNumeric: "tabular-nums" },
});
