import { Badge, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../../assistant/assistant";
import type { FiguresView, NoticeView } from "../../assistant/views/figuresView";
import { asksForLetter } from "../../core/count/notices/asksForLetter";
import { inBoth } from "../../core/base/inBoth";
import type { NoticeEntry } from "../../core/terms/report";
import { MoreList } from "../findings/MoreList";
import { Fold } from "../parts/Fold";
import { SeverityMark } from "../parts/SeverityMark";
import { useSaid, useWords } from "../words/words";
import { CutNote } from "./CutNote";
import { LetterActions, LettersOfAll } from "./LetterActions";
import { useRowPlace } from "./useRowPlace";
import { useRuleTitles } from "./useRuleTitles";

interface NoticesSectionProps {
  readonly figures: FiguresView;
  readonly onGoTo: (place: Place) => void;
}

/** To whom a 督办通知书 is suggested and why; a draft names the rows that have to be verified first (SPEC §15). */
export function NoticesSection({ figures: { notices, nobodyLast, asOf }, onGoTo }: NoticesSectionProps) {
  const styles = useStyles();
  const { notices: words } = useWords().figures.others;
  const inWords = useSaid();
  return (
    <Fold level={2} title={words.title(notices.length)}>
      <Text size={200} block className={styles.quiet}>
        {notices.length === 0 ? words.none : words.sentence}
      </Text>
      {nobodyLast.map((why) => (
        <Text key={why.zh} size={200} block>
          {inWords(why)}
        </Text>
      ))}
      <LettersOfAll notices={notices} asOf={asOf} />
      <MoreList items={notices} draw={(notice) => <Notice notice={notice} onGoTo={onGoTo} />} />
    </Fold>
  );
}

function Notice({ notice, onGoTo }: { readonly notice: NoticeView; readonly onGoTo: (place: Place) => void }) {
  const styles = useStyles();
  const { notices: words } = useWords().figures.others;
  const inWords = useSaid();
  const isLetter = asksForLetter(notice);
  const said = [
    ...(notice.action === "escalate" ? [words.action.escalate] : []),
    ...(notice.until === null ? [] : [words.until(notice.until)]),
    ...(notice.sentThisYear > 0 ? [words.sent(notice.sentThisYear)] : []),
  ];
  return (
    <article className={styles.notice} aria-label={notice.to}>
      <div className={styles.head}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {notice.to}
        </Text>
        <Badge appearance="outline" color="informative">
          {words.levels[notice.level]}
        </Badge>
        <Text size={200} weight="semibold">
          {isLetter ? (notice.sendable ? words.sendable : words.draft) : words.action[notice.action]}
        </Text>
      </div>
      <Text size={200}>{inWords(notice.reason)}</Text>
      {notice.register !== null && <Text size={200}>{words.registered(notice.register)}</Text>}
      {said.map((sentence) => (
        <Text key={sentence} size={200}>
          {sentence}
        </Text>
      ))}
      <LetterActions notice={notice} />
      <Fold level={3} title={<Text size={200}>{words.rows(notice.rows.length)}</Text>}>
        <Places rows={notice.rows} onGoTo={onGoTo} />
        <CutNote listed={notice.rows.length} />
      </Fold>
      {notice.leftOut.length > 0 && (
        <div>
          <Text size={200}>{words.leftOut(notice.leftOut.length)}</Text>
          <Places
            rows={notice.leftOut}
            titles={(index) => inWords(notice.leftOut[index]?.why ?? NOTHING)}
            onGoTo={onGoTo}
          />
        </div>
      )}
      {isLetter && notice.guard !== null && (
        <Text size={200} className={styles.why}>
          <SeverityMark severity="warning" />
          <span>{inWords(notice.guard)}</span>
        </Text>
      )}
      {isLetter && notice.blockedBy.length > 0 && <Blocks notice={notice} onGoTo={onGoTo} />}
    </article>
  );
}

interface PlacesProps {
  readonly rows: readonly { readonly file: string; readonly sheet: string; readonly row: number }[];
  readonly titles?: (place: number) => string;
  readonly onGoTo: (place: Place) => void;
}

function Places({ rows, titles, onGoTo }: PlacesProps) {
  const styles = useStyles();
  const rowPlace = useRowPlace();
  const { notices: words } = useWords().figures.others;
  return (
    <MoreList
      items={rows.map((row, index) => ({ row, index }))}
      draw={({ row, index }) => {
        const place = rowPlace(row);
        return (
          <Link
            as="button"
            type="button"
            className={styles.link}
            onClick={() => onGoTo({ file: row.file, sheet: row.sheet, cell: `A${row.row}` })}
          >
            {titles === undefined ? place : words.blockedRow(place, titles(index))}
          </Link>
        );
      }}
    />
  );
}

function Blocks({ notice, onGoTo }: { readonly notice: NoticeView; readonly onGoTo: (place: Place) => void }) {
  const styles = useStyles();
  const { notices: words } = useWords().figures.others;
  const titleOf = useRuleTitles();
  const rows = byRow(notice.blockedBy);
  return (
    <div>
      <Text size={200} className={styles.why}>
        <SeverityMark severity="warning" />
        <span>{words.why(rows.length)}</span>
      </Text>
      <CutNote listed={notice.blockedBy.length} />
      <Places rows={rows} titles={(index) => words.join(rows[index]?.rules.map(titleOf) ?? [])} onGoTo={onGoTo} />
    </div>
  );
}

const NOTHING = inBoth("", "");

/** One entry a row, with all that is wrong there. */
function byRow(blocks: NoticeEntry["blockedBy"]) {
  const rows = new Map<string, { file: string; sheet: string; row: number; rules: string[] }>();
  for (const { file, sheet, row, rule } of blocks) {
    const key = `${file}\n${sheet}\n${row}`;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { file, sheet, row, rules: [rule] });
    else known.rules.push(rule);
  }
  return [...rows.values()];
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  notice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  heading: { margin: 0 },
  link: { textAlign: "left", fontSize: tokens.fontSizeBase200, minHeight: tokens.spacingVerticalXXL },
  why: { display: "inline-flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
});
