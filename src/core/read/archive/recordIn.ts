import { keyTasks } from "../../plan/keyTasks";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import { LEDGER_KINDS, ledgerDefinitions, type LedgerKind } from "../../terms/ledgerKind";
import { readStage } from "../../values/readStage";
import type { State } from "../../values/state";
import { compact } from "../../workbook/cellText";
import { readOnce } from "./readOnce";
import { isBlank } from "../ledgers/sheetGrid";
import { RECORD_COLUMNS, type RecordColumnKey } from "./archiveColumns";
import type { ArchiveReadingHit } from "./archiveHit";
import type { ArchiveRow } from "./archiveTable";
import { dueIn, numberIn } from "./archiveText";
import { plainText } from "../../values/plainText";
import { inBoth, type InBoth } from "../../base/inBoth";
import { quotedEn } from "../../values/quotedEn";
import { noNumber } from "./noNumber";

/** Words of 状态 in an archive; of projects the stage stands there. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  done: "已完成",
  active: "进行中",
  "not-started": "未启动",
  paused: "暂缓",
  cancelled: "已取消",
  unknown: "不明",
};

const STATES = new Map(Object.entries(STATE_WORDS).map(([state, word]) => [word, state as State]));
const KINDS = new Map(LEDGER_KINDS.map((kind) => [ledgerDefinitions[kind].name, kind]));
const KEY_TASKS = new Map(
  keyTasks.flatMap(({ title, no }): [string, number][] => [
    [title, no],
    [compact(title), no],
  ]),
);

/** What a row is and what it says: no more is asked of the months before the last. */
export type ArchivedWords = Pick<
  ArchivedRecord,
  "ledger" | "id" | "specialtyTown" | "keyTask" | "name" | "towns" | "text"
>;

/** These of a row of 存档明细; null where it does not say of which ledger it is. What cannot be read counts as blank. */
export function wordsIn(row: ArchiveRow<RecordColumnKey>): ArchivedWords | null {
  const ledger = KINDS.get(plainText(row.value("ledger")));
  if (ledger === undefined) return null;
  const keyTask = plainText(row.value("keyTask"));
  return {
    ledger,
    id: plainText(row.value("id")) || null,
    specialtyTown: plainText(row.value("specialtyTown")) || null,
    keyTask: keyTask === "" ? null : keyTaskOf(keyTask),
    name: plainText(row.value("name")) || null,
    towns: names(plainText(row.value("towns")) || null),
    text: plainText(row.value("text")) || null,
  };
}

const keyTaskOf = (text: string): number | null => KEY_TASKS.get(text) ?? KEY_TASKS.get(compact(text)) ?? null;

/** A row of 存档明细; null, and said, where it does not say of which ledger it is. What else cannot be read is said and counts as blank. */
export function recordIn(row: ArchiveRow<RecordColumnKey>, hits: ArchiveReadingHit[]): ArchivedRecord | null {
  const say = (key: RecordColumnKey, what: InBoth): void => void hits.push(row.wrong(key, what));
  const text = (key: RecordColumnKey): string | null => {
    const text = plainText(row.value(key));
    return text === "" ? null : text;
  };
  const number = (key: RecordColumnKey): number | null => {
    const value = row.value(key);
    const read = numberIn(value);
    if (read === null && !isBlank(value)) say(key, noNumber(RECORD_COLUMNS[key].heading));
    return read;
  };
  const due = (key: "originalDue" | "adjustedDue" | "plannedStart"): ReturnType<typeof dueIn> => {
    const value = row.value(key);
    if (isBlank(value)) return null;
    const read = knownDue(value);
    if (read === null) say(key, noDate(RECORD_COLUMNS[key].heading));
    return read;
  };
  const ledger = KINDS.get(text("ledger") ?? "");
  if (ledger === undefined) {
    say("ledger", unknownLedger(text("ledger") ?? ""));
    return null;
  }
  const [original, adjusted] = [due("originalDue"), due("adjustedDue")];
  const keyTaskText = text("keyTask");
  const keyTask = keyTaskText === null ? null : keyTaskOf(keyTaskText);
  if (keyTaskText !== null && keyTask === null)
    say(
      "keyTask",
      inBoth(
        `重点任务“${keyTaskText}”不认识，按空白读`,
        `“${keyTaskText}” is not a known key task and counts as blank`,
      ),
    );
  return {
    ledger,
    file: text("file") ?? "",
    sheet: text("sheet") ?? "",
    row: number("row") ?? 0,
    id: text("id"),
    specialtyTown: text("specialtyTown"),
    keyTask,
    name: text("name"),
    leadUnits: names(text("leadUnits")),
    supportUnits: names(text("supportUnits")),
    towns: names(text("towns")),
    originalDue: original?.day ?? null,
    // Extended to 长期 it has no day any more.
    due: (adjusted ?? original)?.day ?? null,
    dueKind: (adjusted ?? original)?.kind ?? "none",
    ...standing(ledger, text("state"), (word) =>
      say("state", inBoth(`状态“${word}”不认识，按空白读`, `“${word}” is not a known state and counts as blank`)),
    ),
    progress: number("progress"),
    text: text("text"),
    cumulative: number("cumulative"),
    year: number("year"),
    target: ledger === "indicators" ? number("target") : text("target"),
    unit: text("unit"),
    plannedStart: due("plannedStart")?.day ?? null,
    saidFor: number("saidFor"),
  };
}

function noDate(heading: string): InBoth {
  return inBoth(`“${heading}”不是日期，按空白读`, `“${heading}” is no date and counts as blank`);
}

function unknownLedger(written: string): InBoth {
  const names = [...KINDS.keys()];
  return inBoth(
    `台账“${written}”不认识，这一行没有采用；应为${names.join("、")}`,
    `“${written}” is not a known ledger, and the line is not used. It should be ${quotedEn(names, "or")}`,
  );
}

function standing(
  ledger: LedgerKind,
  word: string | null,
  say: (word: string) => void,
): Pick<ArchivedRecord, "state" | "stage"> {
  if (word === null) return { state: null, stage: null };
  if (ledger === "projects") {
    const reading = readStage(word);
    if (reading.kind === "stage") return { state: null, stage: reading.stage };
  } else {
    const state = STATES.get(word);
    if (state !== undefined) return { state, stage: null };
  }
  say(word);
  return { state: null, stage: null };
}

/** Units stand with 、 between; none of their names has one. */
const names = readOnce((text: string | null): readonly string[] =>
  (text ?? "")
    .split("、")
    .map((name) => name.trim())
    .filter((name) => name !== ""),
);

const knownDue = readOnce(dueIn);
