import { useId, useState, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";

interface FoldProps {
  readonly title: ReactNode;
  readonly level: 2 | 3;
  readonly open?: boolean;
  /** `card`: with a line around it. */
  readonly look?: "plain" | "card";
  readonly children: ReactNode;
}

/** A heading that opens and closes what stands under it. */
export function Fold({ title, level, open = false, look = "plain", children }: FoldProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(open);
  const Heading = `h${level}` as const;

  return (
    <section className={mergeClasses(styles.fold, look === "card" && styles.card)}>
      <Heading className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<ChevronRight16Regular className={mergeClasses(isOpen && styles.turned)} />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {title}
        </Button>
      </Heading>
      <div id={id} hidden={!isOpen} className={mergeClasses(styles.body, !isOpen && styles.hidden)}>
        {isOpen && children}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  fold: { minWidth: 0 },
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  turned: { transform: "rotate(90deg)" },
  body: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  hidden: { display: "none" },
});
