import { SETTING_SHEETS } from "../../src/core/read/ledgers/recogniseLedgers";
import {
  columnLabel,
  LEDGER_KINDS,
  ledgerDefinitions,
  type ColumnKey,
  type LedgerKind,
} from "../../src/core/terms/ledgerKind";
import { day } from "../builders/day";
import { drawnBook, drawnSheet } from "../support/drawnBook";
import { run } from "../../src/core/run";
import { buildDirectory } from "../../src/core/read/directory/buildDirectory";
import { cellPieces } from "../../src/core/read/directory/cellPieces";
import { readKeyTask } from "../../src/core/read/directory/readKeyTask";
import { readSpecialtyTown } from "../../src/core/read/directory/readSpecialtyTown";
import { readTowns } from "../../src/core/read/directory/readTowns";
import { readUnits } from "../../src/core/read/directory/readUnits";
import { cutLabel, cutRole } from "../../src/core/read/directory/roleWords";
import { withoutBreaks } from "../../src/core/read/directory/unbrokenPieces";
import { strayEdges } from "../../src/core/read/columns/strayEdges";
import { readHeading } from "../../src/core/read/ledgers/heading";
import { cutPeriod } from "../../src/core/read/ledgers/headingPeriod";
import { unitInHint } from "../../src/core/read/ledgers/hintRow";
import { isInformation, isInformationLabel, isTitle } from "../../src/core/read/ledgers/information";
import { isAnyHeading } from "../../src/core/read/ledgers/isAnyHeading";
import { isColumnNumberTexts } from "../../src/core/read/ledgers/isColumnNumberTexts";
import { isNearMiss } from "../../src/core/read/ledgers/isNearMiss";
import { archiveText } from "../../src/core/read/archive/archiveText";
import { DIGEST_HEADING, GROUP_COLUMNS, RECORD_COLUMNS } from "../../src/core/read/archive/archiveColumns";
import { addresseeIn } from "../../src/core/read/register/addresseeIn";
import { REGISTER_COLUMNS } from "../../src/core/read/register/registerColumns";
import { openNotices } from "../../src/core/count/notices/noticeItem";
import { comparableName } from "../../src/core/matching/comparableName";
import { namePartsOf } from "../../src/core/matching/otherParts";
import { aRegisterRow } from "../builders/aRegisterRow";
import { isTotalText } from "../../src/core/read/ledgers/rowLook";
import { amountFormat } from "../../src/core/values/amountFormat";
import { cellDisplay } from "../../src/core/values/cellDisplay";
import { checkCreditCode } from "../../src/core/values/checkCreditCode";
import { chineseAmount } from "../../src/core/values/chineseAmount";
import { chineseNumber } from "../../src/core/values/chineseNumber";
import { dateTokens } from "../../src/core/values/date/dateTokens";
import { dateText } from "../../src/core/values/date/dateText";
import { findIdentityNumbers, maskIdentityNumbers } from "../../src/core/values/identityNumber";
import { enteredValue } from "../../src/core/values/enteredValue";
import { ledgerYear } from "../../src/core/values/ledgerYear";
import { moneyUnitIn } from "../../src/core/values/moneyUnit";
import { nearestWords } from "../../src/core/values/nearestWords";
import { quoted } from "../../src/core/values/quoted";
import { readContent } from "../../src/core/values/readContent";
import { readIdentifier } from "../../src/core/values/readIdentifier";
import { readMoney } from "../../src/core/values/readMoney";
import { readMonth } from "../../src/core/values/readMonth";
import { readNumber } from "../../src/core/values/readNumber";
import { readPhones } from "../../src/core/values/readPhones";
import { readProgress } from "../../src/core/values/readProgress";
import { readStage } from "../../src/core/values/readStage";
import { readStatus } from "../../src/core/values/readStatus";
import { compact, isBlankText, tidy } from "../../src/core/workbook/cellText";

/*
 * Time in proportion to the text, whatever it holds. Nothing here looks at a clock: what took the square of the length would not end
 * within minutes, and the plain rule on regular expressions is in the lint.
 */

const LENGTH = 300_000;
const directory = buildDirectory([]);

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  comparableName,
  namePartsOf,
  compact,
  tidy,
  isBlankText,
  strayEdges,
  addresseeIn: (text) => addresseeIn(text, directory),
  amountFormat: (text) => amountFormat(`0,${text}`, 5),
  archiveText: (text) => (["month", "day", "due", "number", "text"] as const).map((kind) => archiveText(kind, text)),
  cellDisplay: (text) => cellDisplay(text, text),
  cellPieces,
  checkCreditCode,
  chineseAmount,
  chineseNumber,
  cutLabel,
  cutPeriod,
  cutRole,
  dateText: (text) => dateText(text, 2024),
  dateTokens,
  enteredValue: (text) => enteredValue(text, undefined, 2024),
  findIdentityNumbers,
  isAnyHeading,
  isColumnNumberTexts: (text) => isColumnNumberTexts([text, text, text]),
  isInformation,
  isInformationLabel,
  isNearMiss: (text) => isNearMiss(text, "完成时限"),
  isTitle,
  isTotalText,
  ledgerYear: (text) => ledgerYear([{ place: "title", text }]),
  maskIdentityNumbers,
  moneyUnitIn,
  nearestWords: (text) => nearestWords(text, ["已完成", "进行中"]),
  quoted: (text) => quoted([text]),
  readContent,
  readHeading,
  readIdentifier,
  readKeyTask,
  readMoney: (text) => readMoney(text, null),
  readMonth: (text) => readMonth(text, undefined, { year: 2024, date1904: false }),
  readNumber,
  readPhones,
  readProgress: (text) => readProgress(text, undefined, "percent"),
  readSpecialtyTown: (text) => readSpecialtyTown(directory, text),
  readStage,
  readStatus,
  readTowns: (text) => readTowns(directory, text),
  readUnits: (text) => readUnits(directory, text, "lead"),
  unitInHint,
  openNotices: (text) => openNotices([aRegisterRow({ status: "已发", items: [text, `（完成时限${text}）`] })]),
  withoutBreaks,
};

const PIECES = [" ", "(", "<!---->", "1", "的", "\u0301"];

test.each(Object.entries(READERS))("%s reads 300 000 characters of anything", (_, reader) => {
  for (const piece of PIECES) {
    const text = piece.repeat(LENGTH / piece.length);
    expect(() => reader(`县${text}县`)).not.toThrow();
  }
});

/** As much as a cell holds, in every cell of every ledger and settings sheet, in titles and headings. */
test.each([" ", "\n", "(", "〔", "《", "1", "9,", "的", "、", "。", "年", "和", "\u0301"])(
  "a month of nothing but “%s” is read",
  (piece) => {
    const long = `县${piece.repeat(Math.floor(32_000 / piece.length))}县`;
    const sheets = LEDGER_KINDS.map((kind) => ledgerOf(kind, long));
    const settings = SETTING_SHEETS.map((name) =>
      drawnSheet(
        [
          [long],
          ...SETTING_HEADINGS.map((headings) => [...headings]),
          ...SETTING_HEADINGS.map((row) => row.map(() => long)),
        ],
        { name },
      ),
    );
    const states = [REGISTER_COLUMNS, GROUP_COLUMNS, RECORD_COLUMNS].map((columns, index) => {
      const headings = [...Object.values(columns).map(({ heading }) => heading), DIGEST_HEADING];
      return drawnSheet([[long], headings, headings.map(() => long)], { name: `存${index}` });
    });
    const { report } = run([drawnBook([...sheets, ...settings, ...states])], { asOf: day("2024-06-30") });
    expect(report.ledgers.length).toBeGreaterThan(0);
  },
);

const SETTING_HEADINGS = [
  ["类别", "规范名称", "别名", "生效", "失效", "项目", "值", "说明"],
  ["对象", "类型", "分值", "理由", "规则", "表", "单元格或编号", "至"],
];

function ledgerOf(kind: LedgerKind, long: string): ReturnType<typeof drawnSheet> {
  const definition = ledgerDefinitions[kind];
  const headings = Object.keys(definition.columns).map((key) => columnLabel(kind, key as ColumnKey));
  return drawnSheet(
    [
      [long],
      [`单位：${long}`],
      headings,
      headings.map(() => long),
      [long],
      [...headings.slice(1), long].map(() => `${long}。`),
    ],
    {
      name: definition.name,
    },
  );
}
