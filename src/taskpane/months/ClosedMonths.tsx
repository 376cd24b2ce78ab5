import { Text } from "@fluentui/react-components";
import type { MonthView } from "../../assistant/views/monthView";
import { useTableStyles } from "../figures/useTableStyles";
import { Fold } from "../parts/Fold";
import { useWords } from "../words/words";

/** The months that are closed, the newest first, and which of them this one is compared with. */
export function ClosedMonths({ view: { history, book, compared, asOf } }: { readonly view: MonthView }) {
  const table = useTableStyles();
  const { months, shell } = useWords();
  const words = months.changes;
  if (history.months.length === 0) return null;
  return (
    <Fold level={2} title={words.closedTitle(history.months.length)}>
      <table className={table.table}>
        <caption className={table.unseen}>{words.closedCaption(book)}</caption>
        <thead>
          <tr>
            {words.closedHeadings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.months.toReversed().map((one) => (
            <tr key={one.month}>
              <th scope="row">
                {months.month(one.month)}
                {one.month === compared?.month && (
                  <Text size={200} block>
                    {words.compared}
                  </Text>
                )}
              </th>
              <td>{shell.day(one.asOf, asOf)}</td>
              <td>{words.version(one.version)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
