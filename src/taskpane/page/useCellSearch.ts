import { useMemo } from "react";
import { parseAddress } from "../../core/workbook/address";
import type { CellSearch } from "../parts/pane";
import type { FileDesk } from "../wire/fileDesk";
import type { PageEvents } from "./pageEvents";

/** Finding in the cells of all files that are open: the browser's own search sees only the rows that are drawn. */
export function useCellSearch(desk: FileDesk, events: PageEvents): CellSearch {
  return useMemo(
    () => ({
      onChange: events.onChange,
      version: events.version,
      find: (text, count) => desk.find(text, count),
      goTo: ({ file, tab, cell }) => {
        const place = parseAddress(cell);
        if (place !== undefined) events.show({ file, tab, ...place });
      },
    }),
    [desk, events],
  );
}
