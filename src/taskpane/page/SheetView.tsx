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
import { following } from "./following";
import type { Listening } from "./pageEvents";
import { useSaid, useWords } from "../words/words";

interface SheetViewProps {
  readonly desk: FileDesk;
  readonly file: string;
  readonly look: DeskLook;
  readonly tab: number;
  /** Tells whenever the sheet may have other content. */
  readonly onChange: Listening;
  readonly target: GridPlace | null;
  readonly assistant: Assistant;
  readonly isWritable: boolean;
  readonly onFollow: (link: LinkLook) => void;
}

/** The sheet of the chosen tab. */
export function SheetView({
  desk,
  file,
  look,
  tab,
  onChange,
  target,
  assistant,
  isWritable,
  onFollow,
}: SheetViewProps) {
  const styles = useStyles();
  const { page } = useWords();
  const said = useSaid();
  const place = `${file}\n${tab}`;
  const hasCells = look.tabs[tab]?.hasCells ?? false;
  const [sheet, setSheet] = useState<{ readonly place: string; readonly look: SheetLook } | null>(null);
  const [trouble, setTrouble] = useState<InBoth | null>(null);

  useEffect(() => {
    if (!hasCells) return;
    return following(
      onChange,
      () => desk.sheet(file, tab),
      (answered) => {
        setTrouble("trouble" in answered ? answered.trouble.said : null);
        if ("value" in answered) setSheet((last) => kept(last, { place, look: answered.value }));
      },
      (error) => {
        const text = error instanceof Error ? error.message : String(error);
        setTrouble(inBoth(text, text));
      },
    );
  }, [desk, file, tab, place, onChange, hasCells]);
  const fetch = useCallback((from: number, count: number) => desk.rows(file, tab, from, count), [desk, file, tab]);

  const name = look.tabs[tab]?.name ?? "";
  const isOurs = look.tabs[tab]?.isOurs ?? false;
  const typing = useMemo((): CellTyping | null => {
    if (isOurs || !isWritable) return null;
    const placeOf = ({ row, column }: GridPlace) => ({ file, sheet: name, cell: cellAddress(row, column) });
    return {
      textOf: (cell) => assistant.cellText(placeOf(cell)),
      enter: (cell, typed) => assistant.enter(placeOf(cell), typed),
    };
  }, [assistant, file, name, isOurs, isWritable]);

  if (!hasCells) return <Text className={styles.note}>{page.noCells}</Text>;
  if (trouble !== null) return <Text className={styles.note}>{said(trouble)}</Text>;
  // While the same tab is read again, what is in sight stays.
  if (sheet?.place !== place) return <Spinner className={styles.note} size="small" label={page.loading} />;
  return (
    <SheetGrid
      key={place}
      name={name}
      sheet={sheet.look}
      styles={look.styles}
      onChange={onChange}
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
