import { inBoth, type InBoth } from "../../core/base/inBoth";
import { useCallback, useEffect, useMemo, useState } from "react";
import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { LinkLook, SheetLook } from "../../adapters/xlsx/look/look";
import type { Assistant } from "../../assistant/assistant";
import { cellAddress } from "../../core/workbook/address";
import { kept } from "../parts/kept";
import { SheetGrid } from "../grid/SheetGrid";
import type { GridPlace } from "../grid/GridRow";
import type { CellTyping } from "../grid/useCellTyping";
import type { DeskLook, FileDesk } from "../wire/fileDesk";
import { useSaid, useWords } from "../words/words";

interface SheetViewProps {
  readonly desk: FileDesk;
  readonly file: string;
  readonly look: DeskLook;
  readonly tab: number;
  readonly target: GridPlace | null;
  readonly assistant: Assistant;
  readonly isWritable: boolean;
  readonly onFollow: (link: LinkLook) => void;
}

/** The sheet of the chosen tab. */
export function SheetView({ desk, file, look, tab, target, assistant, isWritable, onFollow }: SheetViewProps) {
  const styles = useStyles();
  const { page } = useWords();
  const said = useSaid();
  const source = `${file}\n${look.version}\n${tab}`;
  const hasCells = look.tabs[tab]?.hasCells ?? false;
  const [sheet, setSheet] = useState<{ readonly source: string; readonly look: SheetLook } | null>(null);
  const [trouble, setTrouble] = useState<InBoth | null>(null);

  useEffect(() => {
    if (!hasCells) return;
    let isOver = false;
    setTrouble(null);
    desk.sheet(file, tab).then(
      (answered) => {
        if (isOver) return;
        if ("trouble" in answered) setTrouble(answered.trouble.said);
        else setSheet((last) => ({ source, look: kept(last?.look, answered.value) }));
      },
      (error: unknown) => {
        const text = error instanceof Error ? error.message : String(error);
        if (!isOver) setTrouble(inBoth(text, text));
      },
    );
    return () => {
      isOver = true;
    };
  }, [desk, file, tab, source, hasCells]);
  const fetch = useCallback((from: number, count: number) => desk.rows(file, tab, from, count), [desk, file, tab]);

  const name = look.tabs[tab]?.name ?? "";
  const isOurs = look.tabs[tab]?.isOurs ?? false;
  const typing = useMemo((): CellTyping | null => {
    if (isOurs || !isWritable) return null;
    const placeOf = ({ row, column }: GridPlace) => ({ file, sheet: name, cell: cellAddress(row, column) });
    return {
      textOf: (place) => assistant.cellText(placeOf(place)),
      enter: (place, typed) => assistant.enter(placeOf(place), typed),
    };
  }, [assistant, file, name, isOurs, isWritable]);

  if (!hasCells) return <Text className={styles.note}>{page.noCells}</Text>;
  if (trouble !== null) return <Text className={styles.note}>{said(trouble)}</Text>;
  // While another version of the same tab is read, the one in sight stays.
  const isSame = sheet !== null && sheet.source.startsWith(`${file}\n`) && sheet.source.endsWith(`\n${tab}`);
  if (!isSame) return <Spinner className={styles.note} size="small" label={page.loading} />;
  return (
    <SheetGrid
      key={`${file}\n${tab}`}
      name={name}
      sheet={sheet.look}
      styles={look.styles}
      source={sheet.source}
      fetch={fetch}
      target={target}
      typing={typing}
      readOnly={isOurs ? page.oursReadOnly : page.oldReadOnly}
      onUndo={() => void assistant.undo()}
      onFollow={onFollow}
    />
  );
}

const useStyles = makeStyles({ note: { padding: tokens.spacingHorizontalL } });
