import type { AnyRule } from "../parts/rule";
import type { ReadingFact } from "../../terms/readingFacts";
import { archiveChanged } from "./archiveChanged";
import { archiveInvalid } from "./archiveInvalid";
import { burdenTwice } from "./burdenTwice";
import { nameSaysCancelled } from "./nameSaysCancelled";
import { noticeOnBadData } from "./noticeOnBadData";
import { registerInvalid } from "./registerInvalid";
import { closeBeforeRaised } from "./closeBeforeRaised";
import { closedWithoutMeasures } from "./closedWithoutMeasures";
import { creditCodeInvalid } from "./creditCodeInvalid";
import { dateAsText } from "./dateAsText";
import { dateImpossible } from "./dateImpossible";
import { dateUnreadable } from "./dateUnreadable";
import { dateWithoutDone } from "./dateWithoutDone";
import { dateYearAssumed } from "./dateYearAssumed";
import { doneWithoutDate } from "./doneWithoutDate";
import { dueBeforeStart } from "./dueBeforeStart";
import { dueOutsidePlan } from "./dueOutsidePlan";
import { duplicateColumn } from "./duplicateColumn";
import { duplicateId } from "./duplicateId";
import { duplicateRow } from "./duplicateRow";
import { emptyLedger } from "./emptyLedger";
import { extensionWithoutReason } from "./extensionWithoutReason";
import { finishedBeforeStart } from "./finishedBeforeStart";
import { finishedInFuture } from "./finishedInFuture";
import { formulaError } from "./formulaError";
import { formulaUncalculated } from "./formulaUncalculated";
import { groupWithoutRows } from "./groupWithoutRows";
import { identityNumber } from "./identityNumber";
import { investmentOverTotal } from "./investmentOverTotal";
import { keyTaskUncovered } from "./keyTaskUncovered";
import { keyTaskUnknown } from "./keyTaskUnknown";
import { leadDiffersFromPlan } from "./leadDiffersFromPlan";
import { leaderDiffersFromPlan } from "./leaderDiffersFromPlan";
import { ledgerAbsent } from "./ledgerAbsent";
import { ledgerNotFound } from "./ledgerNotFound";
import { longTermWithoutReport } from "./longTermWithoutReport";
import { mergedRecords } from "./mergedRecords";
import { missingColumn } from "./missingColumn";
import { monthsTogether } from "./monthsTogether";
import { ofWhichLeftOut } from "./ofWhichLeftOut";
import { sampleSheet } from "./sampleSheet";
import { moneyUnitAssumed } from "./moneyUnitAssumed";
import { moneyUnitForeign } from "./moneyUnitForeign";
import { moneyUnitSuspect } from "./moneyUnitSuspect";
import { numberNegative } from "./numberNegative";
import { numberUnreadable } from "./numberUnreadable";
import { partsCountedTwice } from "./partsCountedTwice";
import { periodBlank } from "./periodBlank";
import { phoneInvalid } from "./phoneInvalid";
import { progressMixedScale } from "./progressMixedScale";
import { progressOver100 } from "./progressOver100";
import { rateDiffers } from "./rateDiffers";
import { requiredMissing } from "./requiredMissing";
import { headerRepeated } from "./headerRepeated";
import { sameLedgerTwice } from "./sameLedgerTwice";
import { secondTable } from "./secondTable";
import { subtotalDiffers } from "./subtotalDiffers";
import { settingInvalid } from "./settingInvalid";
import { specialtyTownUnknown } from "./specialtyTownUnknown";
import { stageOrder } from "./stageOrder";
import { stageUnknown } from "./stageUnknown";
import { stageWithoutDate } from "./stageWithoutDate";
import { startMissed } from "./startMissed";
import { statusContradictsProgress } from "./statusContradictsProgress";
import { statusUnknown } from "./statusUnknown";
import { straySpace } from "./straySpace";
import { submissionBeforeMonth } from "./submissionBeforeMonth";
import { struckOut } from "./struckOut";
import { submissionLate } from "./submissionLate";
import { submissionMissing } from "./submissionMissing";
import { targetBelowBase } from "./targetBelowBase";
import { townOutsideSpecialtyTown } from "./townOutsideSpecialtyTown";
import { townUnknown } from "./townUnknown";
import { unitAlias } from "./unitAlias";
import { unitCollective } from "./unitCollective";
import { unitNamesJoined } from "./unitNamesJoined";
import { unitNotInPlan } from "./unitNotInPlan";
import { unitRepeated } from "./unitRepeated";
import { unitUnknown } from "./unitUnknown";
import { allOnSchedule } from "./allOnSchedule";
import { dueMoved } from "./dueMoved";
import { investmentDecreased } from "./investmentDecreased";
import { jumpTenThousandfold } from "./jumpTenThousandfold";
import { progressRegressed } from "./progressRegressed";
import { progressStale } from "./progressStale";
import { recordRenamed } from "./recordRenamed";
import { recordVanished } from "./recordVanished";
import { stateReopened } from "./stateReopened";
import { targetChanged } from "./targetChanged";

/** Every rule under its heading of SPEC §7. */
export const ruleGroups = {
  structure: [
    ledgerNotFound,
    missingColumn,
    duplicateColumn,
    formulaError,
    mergedRecords,
    emptyLedger,
    secondTable,
    headerRepeated,
    groupWithoutRows,
    sameLedgerTwice,
    monthsTogether,
    sampleSheet,
    ofWhichLeftOut,
    settingInvalid,
    formulaUncalculated,
    archiveInvalid,
    archiveChanged,
    registerInvalid,
  ],
  values: [
    requiredMissing,
    dateUnreadable,
    dateImpossible,
    dateAsText,
    dateYearAssumed,
    numberUnreadable,
    numberNegative,
    progressMixedScale,
    progressOver100,
    statusUnknown,
    phoneInvalid,
    creditCodeInvalid,
    identityNumber,
    moneyUnitSuspect,
    moneyUnitAssumed,
    moneyUnitForeign,
    periodBlank,
    subtotalDiffers,
    partsCountedTwice,
    straySpace,
  ],
  names: [
    unitUnknown,
    unitAlias,
    unitRepeated,
    unitNamesJoined,
    unitCollective,
    townUnknown,
    specialtyTownUnknown,
    keyTaskUnknown,
  ],
  plan: [unitNotInPlan, leadDiffersFromPlan, townOutsideSpecialtyTown, leaderDiffersFromPlan, keyTaskUncovered],
  sense: [
    extensionWithoutReason,
    dueBeforeStart,
    dueOutsidePlan,
    finishedInFuture,
    finishedBeforeStart,
    statusContradictsProgress,
    nameSaysCancelled,
    struckOut,
    doneWithoutDate,
    dateWithoutDone,
    duplicateId,
    duplicateRow,
    longTermWithoutReport,
  ],
  projects: [stageUnknown, stageOrder, stageWithoutDate, startMissed, investmentOverTotal],
  problems: [closedWithoutMeasures, closeBeforeRaised],
  indicators: [rateDiffers, targetBelowBase],
  submissions: [submissionMissing, submissionLate, submissionBeforeMonth],
  months: [
    noticeOnBadData,
    burdenTwice,
    stateReopened,
    progressRegressed,
    progressStale,
    dueMoved,
    targetChanged,
    investmentDecreased,
    jumpTenThousandfold,
    ledgerAbsent,
    recordVanished,
    recordRenamed,
    allOnSchedule,
  ],
} as const satisfies Readonly<Record<string, readonly AnyRule[]>>;

type Listed = (typeof ruleGroups)[keyof typeof ruleGroups][number];

/** The id of every rule there is. Findings of old checks and what people write may name others. */
export type RuleId = Listed["id"];

type FactNoRuleSays = Exclude<ReadingFact, Extract<Listed, { readonly stage: "reading" }>["id"]>;

/** Whatever readers find, a rule says: a fact without its rule does not compile. */
type SaysEveryFact = [FactNoRuleSays] extends [never] ? unknown : { readonly factNoRuleSays: FactNoRuleSays };

/** Every rule, in the order in which findings of one place are listed (SPEC §7). */
export const rules: readonly AnyRule[] = Object.values(ruleGroups satisfies SaysEveryFact).flat();
