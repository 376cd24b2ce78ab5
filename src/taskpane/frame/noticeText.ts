import type { Notice } from "../../assistant/assistant";
import { typedPhrase } from "../../core/show/writes/typedPhrase";
import { saidIn, type Words } from "../words/words";

/**
 * A notice as one sentence.
 * @param today ISO; days of the same year are told without it
 * @param files that are open: which of them something went into is said where there are several
 */
export function noticeText(
  notice: Notice,
  { shell, language }: Words,
  today: string,
  files: readonly string[] = [],
): string {
  const words = shell.notice;
  const said = saidIn(language);
  switch (notice.kind) {
    case "sheets-written":
      return [
        words.sheetsWritten(notice.names, notice.newFile),
        notice.kept === undefined ? "" : words.sheetsKept(notice.kept),
        words.leftOut(notice.leftOut),
      ].join("");
    case "marked":
      return words.marked(notice.cells, notice.rows) + words.leftOut(notice.leftOut);
    case "unmarked":
      return ((notice.leftOut.includes("old-marks") ? "" : words.unmarked) + words.leftOut(notice.leftOut)).trimStart();
    case "cured":
      return words.cured(notice.written, notice.refused);
    case "undone":
      return words.undone(notice.restored, notice.left);
    case "accepted":
      return words.accepted(notice.count, shell.day(notice.until, today));
    case "settings-written":
      return words.settingsWritten(notice.sheets, notice.refused);
    case "month-closed": {
      const book = files.length > 1 ? notice.book : null;
      const closed = words.monthClosed(notice.month, notice.version, notice.groups, notice.records, book);
      return [closed, ...notice.warnings.map(words.closingWarning)].join(shell.gap);
    }
    case "notices-drafted":
      return words.noticesDrafted(notice, files.length > 1 ? notice.book : null);
    case "letter-noted":
      return words.letterNoted(notice.to, notice.what, shell.day(notice.day, today));
    case "slips-made":
      return words.slipsMade(notice.count);
    case "summary-made":
      return words.summaryMade;
    case "circular-drafted":
      return words.circularDrafted({ ...notice, guard: notice.guard === null ? null : said(notice.guard) });
    case "ledgers-added":
      return words.ledgersAdded(notice.names, notice.left, files.length > 1 ? notice.file : null);
    case "templates-made":
      return words.templatesMade(notice.count, shell.day(notice.due, today), notice.without);
    case "returned-taken":
      return words.returnedTaken(notice.count, notice.same);
    case "collected":
      return (
        words.collected(notice.merged, notice.fresh, notice.carriedOut, notice.notCarriedOut.map(said)) +
        (notice.hasOldFormulas ? words.oldFormulas : "")
      );
    case "decided":
      return (
        words.decided(notice.count, notice.notCarriedOut.map(said)) + (notice.hasOldFormulas ? words.oldFormulas : "")
      );
    case "sheets-renamed":
      return words.sheetsRenamed(notice.names);
    case "sheets-typed":
      return words.typed.said(notice.sheets.map((sheet) => said(typedPhrase(sheet))));
    case "check-dropped":
      return words.checkDropped;
    case "nothing-to-do":
      return words.nothingToDo[notice.job];
    case "cancelled":
      return words.cancelled(notice.job);
    case "busy":
      return words.busy(notice.running);
    case "went-to":
      return words.wentTo[notice.result](notice.sheet, notice.cell);
    case "failed":
      return words.failed(notice.job, said(notice.sentence));
    case "broken":
      return words.broken(notice.job);
  }
}
