import { lazy, Suspense, useState } from "react";
import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { Archive16Regular } from "@fluentui/react-icons/svg/archive";
import { Crash } from "../parts/Crash";
import { useWords } from "../words/words";

// Fetched when it is first opened: the first paint has no need of it.
const CloseMonthDialog = lazy(async () => ({ default: (await import("./CloseMonthDialog")).CloseMonthDialog }));

interface CloseMonthButtonProps {
  /** Why nothing can be closed now; undefined where it can. */
  readonly whyNot: string | undefined;
}

/** 存档本月: what it comes to is shown before anything is written. */
export function CloseMonthButton({ whyNot }: CloseMonthButtonProps) {
  const { closing: words } = useWords().months;
  const restoreFocus = useRestoreFocusTarget();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        {...restoreFocus}
        size="small"
        icon={<Archive16Regular />}
        disabledFocusable={whyNot !== undefined}
        title={whyNot}
        onClick={() => setIsOpen(true)}
      >
        {words.open}
      </Button>
      {isOpen && (
        <Crash>
          <Suspense fallback={null}>
            <CloseMonthDialog onClose={() => setIsOpen(false)} />
          </Suspense>
        </Crash>
      )}
    </>
  );
}
