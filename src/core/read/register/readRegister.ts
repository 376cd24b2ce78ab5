import type { Hit } from "../../terms/hit";
import type { ReadingEvidence } from "../../terms/readingFacts";
import {
  NOTICE_LEVELS,
  NOTICE_STATUSES,
  type NoticeStatus,
  type Register,
  type RegisterRow,
} from "../../terms/register";
import { compact } from "../../workbook/cellText";
import type { LocalDate } from "../../workbook/localDate";
import type { CellValue, RowSnapshot } from "../../workbook/snapshot";
import { dueIn } from "../archive/archiveText";
import { plainText } from "../../values/plainText";
import type { Directory } from "../directory/directory";
import type { Recognition, SeenSheet } from "../ledgers/recogniseLedgers";
import { isBlank } from "../ledgers/sheetGrid";
import { stateSheetPlace } from "../ledgers/stateSheetPlace";
import { addresseeIn } from "./addresseeIn";
import { REGISTER_COLUMNS, REGISTER_KEYS, registerHead, type RegisterColumnKey } from "./registerColumns";
import { NO_ADDRESSEE, noDay, otherwiseIn, sentWithout, unknownAddressee, unknownWord } from "./registerWords";
import { inBoth, type InBoth } from "../../base/inBoth";
import { quotedEn } from "../../values/quotedEn";

export type RegisterHit = Hit<"register-invalid", ReadingEvidence["register-invalid"]>;

/**
 * Reads 督办登记 of all workbooks, the month's book first (MONTH §7, DECIDED F13). What cannot be read is said and counts as blank. A
 * letter that stands there twice, as in a copy of the sheet, counts once, as it stands in the register that is written to; where the
 * other says something else that is said. No other row is dropped.
 */
export function readRegister(
  { sheets, book }: Pick<Recognition, "sheets" | "book">,
  directory: Directory,
): { readonly register: Register; readonly hits: readonly RegisterHit[] } {
  const hits: RegisterHit[] = [];
  const register: RegisterRow[] = [];
  const ours = sheets.filter(({ state }) => state === "督办登记");
  const order = ({ file, grid }: SeenSheet): number =>
    (file === book ? 0 : 2) + (grid.sheet.name === "督办登记" ? 0 : 1);
  const known = new Map<string, RegisterRow>();
  for (const seen of [...ours].sort((a, b) => order(a) - order(b))) {
    const unnamed = new Map<string, number>();
    for (const row of rowsOf(seen, directory, hits)) {
      const named = letterKey(row);
      const likeness = named ?? looseKey(row);
      const before = unnamed.get(likeness) ?? 0;
      if (named === null) unnamed.set(likeness, before + 1);
      const key = named ?? `${likeness} ${before}`;
      const same = known.get(key);
      if (same === undefined) {
        known.set(key, row);
        register.push(row);
      } else if (standingOf(same) !== standingOf(row)) {
        hits.push(registerHit(seen, row.row, null, otherwiseIn(row, same), undefined));
      }
    }
  }
  return { register, hits };
}

/**
 * One letter: its number and addressee; before it has a number, what was drafted for whom on which day. Null where a row does not say
 * enough for that: two such rows on one sheet may well be two letters.
 */
function letterKey({ number, to, drafted, items }: RegisterRow): string | null {
  if (to === null) return null;
  if (number !== null) return `${compact(number)} ${to}`;
  return drafted === null || items.length === 0 ? null : `draft ${drafted} ${to} ${items.join(" ")}`;
}

/** What the rows of one letter have in common on a sheet and on its copy, where it has no key: then the first is the first, and so on. */
function looseKey({ number, to, drafted, items }: RegisterRow): string {
  return `row ${number ?? ""} ${to ?? ""} ${drafted ?? ""} ${items.join(" ")}`;
}

/** What two rows of one letter have to agree in. */
function standingOf({ level, sent, deadline, answered, status }: RegisterRow): string {
  return [level, sent, deadline, answered, status].join();
}

function rowsOf(seen: SeenSheet, directory: Directory, hits: RegisterHit[]): readonly RegisterRow[] {
  const { sheet } = seen.grid;
  const head = registerHead(sheet);
  if (head === null) return [];
  const missing = REGISTER_KEYS.map((key) => REGISTER_COLUMNS[key].heading).filter(
    (heading) => !head.places.has(heading),
  );
  if (missing.length > 0) {
    const what = inBoth(
      `督办登记缺“${missing.join("”“")}”列，缺的内容按空白读；请把列恢复`,
      `“督办登记” lacks ${quotedEn(missing)}, and what is missing counts as blank. Put ${missing.length === 1 ? "the column" : "the columns"} back`,
    );
    hits.push(registerHit(seen, head.row, null, what, undefined));
  }
  const below = sheet.rows.filter(({ row }) => row > head.row);
  return below.flatMap((row) => rowIn(seen, row, head.places, directory, hits) ?? []);
}

function rowIn(
  seen: SeenSheet,
  { row, cells }: RowSnapshot,
  places: ReadonlyMap<string, number>,
  directory: Directory,
  hits: RegisterHit[],
): RegisterRow | null {
  const at = (key: RegisterColumnKey): number | null => places.get(REGISTER_COLUMNS[key].heading) ?? null;
  const value = (key: RegisterColumnKey): CellValue | undefined => cells[(at(key) ?? 0) - 1];
  // Numbers drawn down a form ahead of time are no rows.
  if (REGISTER_KEYS.every((key) => key === "no" || isBlank(value(key)))) return null;
  const say = (key: RegisterColumnKey, what: InBoth): void =>
    void hits.push(registerHit(seen, row, at(key), what, value(key)));
  const day = (key: RegisterColumnKey): LocalDate | null => {
    const read = dueIn(value(key))?.day ?? null;
    if (read === null && !isBlank(value(key))) say(key, noDay(REGISTER_COLUMNS[key].heading));
    return read;
  };
  const addressee = plainText(value("to"));
  const to = addresseeIn(addressee, directory);
  if (to === null) say("to", addressee === "" ? NO_ADDRESSEE : unknownAddressee(addressee));
  const levelText = compact(plainText(value("level")));
  const level = NOTICE_LEVELS.find((one) => one === levelText) ?? null;
  if (level === null && levelText !== "") say("level", unknownWord("级别", levelText, "level", "催办", NOTICE_LEVELS));
  const [drafted, sent, deadline, answered] = [day("drafted"), day("sent"), day("deadline"), day("answered")];
  const status = statusIn(compact(plainText(value("status"))), sent, answered);
  if (status.unknown !== null)
    say("status", unknownWord("状态", status.unknown, "state", status.counts, NOTICE_STATUSES));
  if (status.counts === "已发") {
    if (sent === null) say("sent", sentWithout("发出日期"));
    if (deadline === null) say("deadline", sentWithout("办理期限"));
  }
  const number = plainText(value("number"));
  return {
    file: seen.file,
    sheet: seen.grid.sheet.name,
    row,
    number: number === "" ? null : number,
    to,
    level,
    items: plainText(value("items"))
      .split(/[\r\n]+/)
      .filter((line) => line.trim() !== ""),
    drafted,
    sent,
    deadline,
    answered,
    status: status.counts,
  };
}

/** What a row counts as (DECIDED F13): 已发 with an answer is 已反馈; a blank state goes by whether the letter is out. */
function statusIn(
  text: string,
  sent: LocalDate | null,
  answered: LocalDate | null,
): { readonly counts: NoticeStatus; readonly unknown: string | null } {
  const written = NOTICE_STATUSES.find((one) => one === text);
  const byDays: NoticeStatus = sent === null ? "草稿" : "已发";
  const counts = written ?? byDays;
  return {
    counts: counts === "已发" && answered !== null ? "已反馈" : counts,
    unknown: written === undefined && text !== "" ? text : null,
  };
}

function registerHit(
  seen: SeenSheet,
  row: number,
  column: number | null,
  what: InBoth,
  value: CellValue | undefined,
): RegisterHit {
  return { rule: "register-invalid", place: stateSheetPlace(seen, row, column, value), evidence: { what } };
}
