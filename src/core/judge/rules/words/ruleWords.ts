import type { RuleId } from "../../../terms/ruleId";
import { nameWords } from "./nameWords";
import { otherLedgerWords } from "./otherLedgerWords";
import { planWords } from "./planWords";
import { senseWords } from "./senseWords";
import { structureWords } from "./structureWords";
import { valueWords } from "./valueWords";
import type { WordsOf } from "./wordsOfRule";

/** The words of every rule, in Chinese (SPEC §7). */
export const ruleWords: WordsOf<RuleId> = {
  ...structureWords,
  ...valueWords,
  ...nameWords,
  ...planWords,
  ...senseWords,
  ...otherLedgerWords,
};
