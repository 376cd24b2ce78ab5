import { useId, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Collect } from "../collecting/Collect";
import { TabRow } from "../parts/TabRow";
import type { TabProps } from "../tabProps";
import { HandOut } from "./HandOut";
import { NewLedgers } from "./NewLedgers";
import { useTemplateWords } from "./useTemplateWords";

const AREAS = ["out", "back"] as const;

/** 报送: what units are sent to fill in, and what comes back (MONTH §4, §5). */
export function TemplatesTab(props: TabProps) {
  const styles = useStyles();
  const id = useId();
  const { areas } = useTemplateWords();
  const [area, setArea] = useState<(typeof AREAS)[number]>("out");
  return (
    <div className={styles.areas}>
      <TabRow
        id={id}
        isOneLine
        label={areas.label}
        tabs={AREAS.map((value) => ({ value, label: areas[value] }))}
        value={area}
        onTab={setArea}
      />
      {AREAS.map((one) => (
        // Both stay as they are while the other is looked at.
        <div key={one} role="tabpanel" id={`${id}-${one}-panel`} aria-labelledby={`${id}-${one}`} hidden={one !== area}>
          {one === "out" ? (
            <div className={styles.sections}>
              <HandOut {...props} />
              <NewLedgers />
            </div>
          ) : (
            <Collect />
          )}
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  areas: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
});
