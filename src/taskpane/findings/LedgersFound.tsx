import { memo } from "react";
import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckView, LedgerView } from "../../assistant/views/checkView";
import { Fold } from "../parts/Fold";
import { usePane, usePaneFiles } from "../parts/pane";
import { useSaid, useWords } from "../words/words";
import { MoreList } from "./MoreList";

/** Which ledgers were found where, how sure, and what was passed over and why. Open where none was found or one is in doubt. */
export const LedgersFound = memo(function LedgersFound({
  ledgers,
  passedOver,
}: Pick<CheckView, "ledgers" | "passedOver">) {
  const styles = useStyles();
  const { ledgers: words } = useWords().findings;
  const { files } = usePaneFiles();
  const said = useSaid();
  const isDoubtful = ledgers.some(({ certainty }) => certainty === "probable");
  const fileIfMany = (file: string) => (files.length > 1 ? file : null);

  return (
    <Fold level={2} title={words.title(ledgers.length, passedOver.length)} open={isDoubtful || ledgers.length === 0}>
      <MoreList items={ledgers} draw={(ledger) => <Ledger ledger={ledger} file={fileIfMany(ledger.file)} />} />
      {passedOver.length > 0 && (
        <>
          <Text as="h3" size={200} weight="semibold" block className={styles.subheading}>
            {words.passedOver(passedOver.length)}
          </Text>
          <MoreList
            items={passedOver}
            draw={({ file, sheet, reason }) => (
              <Text size={200}>
                {words.place(fileIfMany(file), sheet)}
                {" — "}
                {said(reason)}
              </Text>
            )}
          />
        </>
      )}
    </Fold>
  );
});

function Ledger({ ledger, file }: { readonly ledger: LedgerView; readonly file: string | null }) {
  const styles = useStyles();
  const { goTo } = usePane();
  const { findings, shell } = useWords();
  const said = useSaid();
  const words = findings.ledgers;
  const place = words.place(file, ledger.sheet);
  const facts = [
    words.rows(ledger),
    ledger.certainty === "sure" ? words.sure : words.probable,
    ...(ledger.hidden ? [words.hidden] : []),
  ];

  return (
    <div className={styles.ledger}>
      <span>
        <Text weight="semibold">{shell.kinds[ledger.kind]}</Text>
        {" · "}
        <Link
          as="button"
          aria-label={findings.finding.goTo(place)}
          onClick={() =>
            goTo({ file: ledger.file, sheet: ledger.sheet, cell: `A${ledger.headerRows[0] ?? ledger.firstRow ?? 1}` })
          }
        >
          {place}
        </Link>
      </span>
      <Text size={200} className={styles.quiet}>
        {facts.join(" · ")}
      </Text>
      {ledger.missing.length > 0 && <Text size={200}>{words.missing(shell.join(ledger.missing.map(said)))}</Text>}
    </div>
  );
}

const useStyles = makeStyles({
  ledger: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  subheading: { margin: `${tokens.spacingVerticalS} 0 0` },
});
