import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { asksForLetter } from "../../core/count/notices/asksForLetter";
import type { NoticeView } from "../../assistant/views/figuresView";
import { usePane } from "../parts/pane";
import { useWords } from "../words/words";

/** For all letters that are due at once: Word files and their rows in the register; what goes back to units (MONTH §7). */
export function LettersOfAll({ notices, asOf }: { readonly notices: readonly NoticeView[]; readonly asOf: string }) {
  const styles = useStyles();
  const { notices: words } = useWords().figures.others;
  const { assistant, run, busy, today, saving } = usePane();
  const due = notices.filter(asksForLetter).length;
  const month = asOf.slice(0, 7);
  if (saving === null) {
    return (
      <Text size={200} block className={styles.quiet}>
        {words.elsewhere}
      </Text>
    );
  }
  return (
    <div className={styles.row}>
      {due > 1 && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() =>
            run(async () =>
              saving.documents(await assistant.draftNotices({ to: null, today }), words.archives.notices(month)),
            )
          }
        >
          {words.draftAll(due)}
        </Button>
      )}
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() =>
          run(async () =>
            saving.documents(await assistant.returnSlips({ to: null, today }), words.archives.slips(month)),
          )
        }
      >
        {words.slips}
      </Button>
    </div>
  );
}

/** For one addressee: the draft; and what the office has done with it, noted in the register with one click. */
export function LetterActions({ notice }: { readonly notice: NoticeView }) {
  const styles = useStyles();
  const { notices: words } = useWords().figures.others;
  const { colon } = useWords().shell;
  const { assistant, run, busy, today, saving } = usePane();
  const { to, register } = notice;
  const canDraft = asksForLetter(notice) && saving !== null;
  const next = register?.status === "草稿" ? "sent" : register?.status === "已发" ? "answered" : null;
  if (!canDraft && next === null) return null;
  return (
    <div className={styles.row}>
      {canDraft && (
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${words.draftOne}${colon}${to}`}
          onClick={() =>
            run(async () => saving.documents(await assistant.draftNotices({ to: [to], today }), words.draftOne))
          }
        >
          {words.draftOne}
        </Button>
      )}
      {next !== null && (
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${next === "sent" ? words.sentToday : words.answeredToday}${colon}${to}`}
          onClick={() => run(() => assistant.noteLetter({ to, what: next, day: today }))}
        >
          {next === "sent" ? words.sentToday : words.answeredToday}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
