import { check } from "./check";
import { circular } from "./circular";
import { close } from "./close";
import { collect } from "./collect";
import { inspect } from "./inspect";
import { notices } from "./notices";
import { report } from "./report";
import { returns } from "./returns";
import { summary } from "./summary";
import { template } from "./template";
import { unmark } from "./unmark";
import type { Verb } from "./verb";

/** Every verb of the command line, as the help lists them. */
export const VERBS: readonly Verb[] = [
  report,
  check,
  close,
  inspect,
  template,
  collect,
  notices,
  returns,
  summary,
  circular,
  unmark,
];
