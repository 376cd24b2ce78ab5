import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

interface AskDialogProps {
  readonly title: string;
  /** What is asked about; a list in it is `AskList`. */
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** More than two buttons take the whole width. */
  readonly isWide?: boolean;
  readonly onClose: () => void;
}

/** Asks before something is written: what, and the ways on. Esc and a click beside it are the way back. */
export function AskDialog({ title, children, actions, isWide = false, onClose }: AskDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid={isWide}>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** The things asked about, one below the other. */
export function AskList({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>;
}

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "min(480px, calc(100vw - 16px))" },
  body: { gap: tokens.spacingVerticalS },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});
